import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useValueTitles } from '../filtering';
import { RequestView, Skeleton, useRequest } from '../request';
import { Link, Subheading } from '../shared';
import { FindingCount, ownersWith } from './findingCounts';
import { useCountText } from './useCountText';

/** As many as are read at a glance; the filter of owners names them all. */
const MOST_SHOWN = 10;

const useStyles = makeStyles(theme => ({
  list: { fontSize: 14, listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: theme.spacing(2),
    justifyContent: 'space-between',
    lineHeight: 1.45,
    padding: theme.spacing(0.5, 0),
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  counts: { flex: 'none', textAlign: 'right' },
  more: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** Who owns what has a finding of one kind, and how much of it each. */
export function FindingOwners(props: {
  count: FindingCount;
  filters: AssessmentFilters;
}) {
  const { count, filters } = props;
  const { id } = count;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const countText = useCountText();
  const request = useRequest(
    useCallback(
      async (options: RequestOptions) => {
        const { groups = [] } = await rungApi.getReport(
          { filters: { ...filters, finding: [id] }, groupBy: 'owner' },
          options,
        );
        return ownersWith(groups, id);
      },
      [rungApi, filters, id],
    ),
  );
  const titleOf = useValueTitles(
    'owner',
    (request.latest ?? [])
      .slice(0, MOST_SHOWN)
      .flatMap(({ owner }) => owner ?? []),
  );

  return (
    <div>
      <Subheading>{t('findingsPage.owners.title')}</Subheading>
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={87} label={t('findingsPage.loading')} />}
        keep
      >
        {owners => (
          <>
            <ul
              className={classes.list}
              aria-label={t('findingsPage.owners.title')}
            >
              {owners.slice(0, MOST_SHOWN).map(({ owner, ...counts }) => {
                const text = countText(counts);
                const to =
                  owner &&
                  links.list({ ...filters, owner: [owner], finding: [id] });
                return (
                  <li key={owner ?? ''} className={classes.item}>
                    <span className={classes.name}>
                      {owner ? (
                        <EntityRefLink entityRef={owner} hideIcon />
                      ) : (
                        t('findingsPage.owners.none')
                      )}
                    </span>
                    <span className={classes.counts}>
                      {to ? (
                        <Link
                          to={to}
                          aria-label={t('findingsPage.owners.link', {
                            name: titleOf(owner),
                            text,
                          })}
                        >
                          {text}
                        </Link>
                      ) : (
                        text
                      )}
                    </span>
                  </li>
                );
              })}
            </ul>
            {owners.length > MOST_SHOWN && (
              <div className={classes.more}>
                {t('findingsPage.owners.more', {
                  count: owners.length - MOST_SHOWN,
                  number: format.count(owners.length - MOST_SHOWN),
                })}
              </div>
            )}
          </>
        )}
      </RequestView>
    </div>
  );
}
