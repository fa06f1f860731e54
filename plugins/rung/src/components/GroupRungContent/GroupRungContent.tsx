import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentList,
  AssessmentFilters,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { rungApiRef } from '../../api';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { AssessmentTable, useListLink } from '../assessmentTable';
import { LoadingView, RequestView, useRequest } from '../request';
import { OptionalLink, Paragraph, Section, Stack } from '../shared';
import { AskSection } from './AskSection';
import { FirstSection } from './FirstSection';

/** A team has few; the list has all of them. */
const MOST_SHOWN = 100;

const order = { orderBy: 'findings', order: 'desc' } as const;

const columns = ['name', 'rung', 'fit', 'findings', 'changed'] as const;

/** The tab of a group: what its team owns, and what to do about it first. */
export function GroupRungContent() {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const filters = useMemo(
    () => ({ owner: [stringifyEntityRef(entity)], kind: ['Component'] }),
    [entity],
  );
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          { filters, ...order, limit: MOST_SHOWN, total: true },
          options,
        ),
      [rungApi, filters],
    ),
  );

  return (
    <Stack>
      <RequestView
        request={request}
        subject="report"
        skeleton={
          <LoadingView label={t('group.loading')} heights={[200, 480]} />
        }
      >
        {list => (
          <Stack>
            {list.items.length > 0 && <FirstSection summaries={list.items} />}
            <ComponentsSection list={list} filters={filters} />
          </Stack>
        )}
      </RequestView>
      <AskSection />
    </Stack>
  );
}

function ComponentsSection(props: {
  list: AssessmentList;
  filters: AssessmentFilters;
}) {
  const { list, filters } = props;
  const { items, total = items.length } = list;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const listLink = useListLink();
  const title = t('group.components.title');

  return (
    <Section id="rung-group-components" title={title}>
      {items.length === 0 ? (
        <Paragraph>{t('group.components.none')}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {t('group.components.summary', { count: total })}{' '}
            <OptionalLink to={listLink(filters, order)}>
              {t('group.components.more')}
            </OptionalLink>
          </Paragraph>
          <AssessmentTable label={title} columns={columns} items={items} />
        </>
      )}
    </Section>
  );
}
