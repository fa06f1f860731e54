import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  AssessmentSummary,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { RequestView, Skeleton, useRequest } from '../request';
import { Link, Subheading } from '../shared';
import { FindingCount } from './findingCounts';
import { FoundEntity } from './FoundEntity';

/** As many as are read at a glance; the list has them all. */
const MOST_SHOWN = 10;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  all: { display: 'inline-block', fontSize: 14, marginTop: theme.spacing(1) },
}));

/** The entities with a finding of one kind, and the way to all of them. */
export function FindingEntities(props: {
  count: FindingCount;
  filters: AssessmentFilters;
}) {
  const { filters } = props;
  const { id, open, accepted } = props.count;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          {
            filters: { ...filters, finding: [id] },
            limit: MOST_SHOWN,
            include: ['sentences'],
          },
          options,
        ),
      [rungApi, filters, id],
    ),
  );
  const total = open + accepted;
  const all = links.list({ ...filters, finding: [id] });
  const isAccepted = ({ findings }: AssessmentSummary) =>
    findings.some(finding => finding.id === id && finding.accepted);

  const listOf = (items: readonly AssessmentSummary[], label: string) =>
    items.length > 0 && (
      <ul className={classes.list} aria-label={label}>
        {items.map(item => (
          <FoundEntity
            key={item.entityRef}
            summary={item}
            count={props.count}
          />
        ))}
      </ul>
    );

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={
        <Skeleton
          height={29 * Math.min(total, MOST_SHOWN)}
          label={t('findingsPage.loading')}
        />
      }
      keep
    >
      {({ items }) => (
        <div>
          <Subheading>{t('findingsPage.found')}</Subheading>
          {listOf(
            items.filter(item => !isAccepted(item)),
            t('findingsPage.entities', { finding: textOf(`title.${id}`) }),
          )}
          {items.some(isAccepted) && (
            <>
              <Subheading>{t('findingsPage.acceptedMark')}</Subheading>
              {listOf(
                items.filter(isAccepted),
                t('findingsPage.acceptedEntities', {
                  finding: textOf(`title.${id}`),
                }),
              )}
            </>
          )}
          {all && (
            <Link className={classes.all} to={all}>
              {t('findingsPage.all', {
                count: total,
                number: format.count(total),
              })}
            </Link>
          )}
        </div>
      )}
    </RequestView>
  );
}
