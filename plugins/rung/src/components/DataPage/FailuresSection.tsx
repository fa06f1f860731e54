import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  everyKind,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useMemo } from 'react';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, Skeleton, useRequest } from '../request';
import { OptionalLink, Section } from '../shared';

/** As many as are named here; the list has all. */
const MOST_NAMED = 10;

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0), paddingLeft: theme.spacing(2.5) },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The entities that could not be scored, which is a fault of the software. */
export function FailuresSection(props: { filters: AssessmentFilters }) {
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const links = useRungLinks();
  const filters = useMemo<AssessmentFilters>(
    () => ({
      ...props.filters,
      kind: props.filters.kind ?? [everyKind],
      status: ['failed'],
    }),
    [props.filters],
  );
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          { filters, limit: MOST_NAMED, total: true },
          options,
        ),
      [rungApi, filters],
    ),
  );

  return (
    <Section title={t('dataPage.failures.title')}>
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={60} label={t('dataPage.loading')} />}
        keep
      >
        {({ items, total = 0 }) =>
          total === 0 ? (
            <div>{t('dataPage.failures.none')}</div>
          ) : (
            <>
              {t('dataPage.failures.lead')}
              <ul className={classes.list}>
                {items.map(({ entityRef, title, owners }) => (
                  <li key={entityRef}>
                    <EntityRefLink
                      entityRef={entityRef}
                      title={title}
                      hideIcon
                    />{' '}
                    <span className={classes.aside}>
                      <EntityRefLinks entityRefs={owners} hideIcons />
                    </span>
                  </li>
                ))}
              </ul>
              <OptionalLink to={links.list(filters)}>
                {t('dataPage.failures.all', {
                  count: total,
                  number: format.count(total),
                })}
              </OptionalLink>
            </>
          )
        }
      </RequestView>
    </Section>
  );
}
