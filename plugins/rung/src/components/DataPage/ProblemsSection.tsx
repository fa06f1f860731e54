import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  ProblemList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ExportButton, Pager, usePages } from '../listing';
import { RequestView, Skeleton, useRequest } from '../request';
import { Description, Section } from '../shared';
import { ProblemTable } from './ProblemTable';

/** What is stated in the catalog and does not count, with what to write. */
export function ProblemsSection(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const pages = usePages();
  const { limit, cursor } = pages;
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listProblems(
          { filters, limit, ...(cursor && { cursor }) },
          options,
        ),
      [rungApi, filters, limit, cursor],
    ),
  );
  const save = useCallback(
    (options: RequestOptions) => rungApi.exportProblems({ filters }, options),
    [rungApi, filters],
  );

  return (
    <Section
      title={t('dataPage.problems.title')}
      actions={<ExportButton subject="problems" load={save} />}
    >
      <Description>{t('dataPage.problems.lead')}</Description>
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={400} label={t('dataPage.loading')} />}
        keep
      >
        {({ counts, items, nextCursor }) =>
          counts.entities === 0 ? (
            <div role="status">{t('dataPage.problems.none')}</div>
          ) : (
            <>
              <Counts counts={counts} />
              <ProblemTable items={items} busy={request.loading} />
              <Pager state={pages} nextCursor={nextCursor} />
            </>
          )
        }
      </RequestView>
    </Section>
  );
}

function Counts(props: { counts: ProblemList['counts'] }) {
  const { counts } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const words = (name: keyof typeof counts) =>
    t(`dataPage.problems.${name}`, {
      count: counts[name],
      number: format.count(counts[name]),
    });
  return (
    <p role="status">
      {t('dataPage.problems.sentence', {
        what: format.list(
          (['values', 'names'] as const)
            .filter(name => counts[name] > 0)
            .map(words),
        ),
        entities: words('entities'),
      })}
    </p>
  );
}
