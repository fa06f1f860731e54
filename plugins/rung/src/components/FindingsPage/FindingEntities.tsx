import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
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
import { rungTranslationRef } from '../../translation';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { RequestView, Skeleton, useRequest } from '../request';
import { Chip, Link } from '../shared';
import { FindingCount } from './findingCounts';

/** As many as are read at a glance; the list has them all. */
const MOST_SHOWN = 10;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    fontSize: 14,
    lineHeight: 1.45,
    padding: theme.spacing(0.5, 0),
  },
  aside: { color: theme.palette.text.secondary },
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
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          { filters: { ...filters, finding: [id] }, limit: MOST_SHOWN },
          options,
        ),
      [rungApi, filters, id],
    ),
  );
  const total = open + accepted;
  const all = links.list({ ...filters, finding: [id] });
  const isAccepted = ({ findings }: AssessmentSummary) =>
    findings.some(finding => finding.id === id && finding.accepted);

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
        <>
          <ul
            className={classes.list}
            aria-label={t('findingsPage.entities', {
              finding: textOf(`title.${id}`),
            })}
          >
            {items.map(item => (
              <li key={item.entityRef} className={classes.item}>
                <EntityRefLink
                  entityRef={item.entityRef}
                  title={item.title}
                  hideIcon
                  disableTooltip
                />
                {item.owners.length > 0 && (
                  <span className={classes.aside}>
                    <EntityRefLinks entityRefs={item.owners} hideIcons />
                  </span>
                )}
                {isAccepted(item) && (
                  <Chip tone="neutral">{t('findingsPage.acceptedMark')}</Chip>
                )}
              </li>
            ))}
          </ul>
          {all && (
            <Link className={classes.all} to={all}>
              {t('findingsPage.all', {
                count: total,
                number: format.count(total),
              })}
            </Link>
          )}
        </>
      )}
    </RequestView>
  );
}
