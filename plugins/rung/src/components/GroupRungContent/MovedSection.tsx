import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useRungLinks } from '../../links';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { TableSkeleton } from '../assessmentTable';
import { ChangeTable, useChangeSentence } from '../changeTable';
import { RequestView, useRequest } from '../request';
import { OptionalLink, Paragraph, Section } from '../shared';

/** The latest; the page of changes has all of them. */
const MOST_SHOWN = 5;

/** What moved of a team's components in the last 30 days, newest first. */
export function MovedSection(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const sentenceOf = useChangeSentence();
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        // Without days of its own it is about the last 30, as the page is.
        rungApi.listChanges({ filters, limit: MOST_SHOWN }, options),
      [rungApi, filters],
    ),
  );

  return (
    <Section
      id="rung-group-moved"
      title={t('group.moved.title')}
      actions={
        <OptionalLink to={links.changes(filters)}>
          {t('group.moved.all')}
        </OptionalLink>
      }
    >
      <RequestView
        request={request}
        subject="report"
        skeleton={<TableSkeleton rows={3} />}
      >
        {({ counts, items }) =>
          items.length === 0 ? (
            <Paragraph>{t('group.moved.none')}</Paragraph>
          ) : (
            <>
              <Paragraph>{sentenceOf(counts)}</Paragraph>
              <ChangeTable label={t('group.moved.title')} items={items} />
            </>
          )
        }
      </RequestView>
    </Section>
  );
}
