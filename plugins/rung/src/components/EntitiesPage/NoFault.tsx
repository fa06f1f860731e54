import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { ReactElement, ReactNode, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { searchOfFilters, filtersOfSearch } from '../../filters';
import { useFormat } from '../../format';
import { fitColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useFilterText, valuesOf } from '../filtering';
import { TableSkeleton } from '../assessmentTable';
import { useRequest } from '../request';
import { Section } from '../shared';
import { FaultSought } from './faultSought';

const useStyles = makeStyles(theme => ({
  text: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(1),
    margin: theme.spacing(0, 0, 2),
  },
}));

/**
 * That a fault was looked for and that nothing has it. Where there was nothing to
 * look at, that is no news, and something else is shown.
 */
export function NoFault(props: {
  sought: FaultSought;
  filters: AssessmentFilters;
  otherwise: ReactElement;
  children: ReactNode;
}) {
  const { sought, filters, otherwise, children } = props;
  const { name, fault } = sought;
  const classes = useStyles();
  const theme = useTheme();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { valueOf } = useFilterText();
  const where = searchOfFilters(sought.where).toString();
  const { value: list, error } = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          {
            filters: filtersOfSearch(new URLSearchParams(where)),
            limit: 1,
            total: true,
          },
          options,
        ),
      [rungApi, where],
    ),
  );

  if (!list && !error) {
    return <TableSkeleton rows={1} />;
  }
  const total = list?.total ?? 0;
  if (total === 0) {
    return otherwise;
  }
  const values = valuesOf(filters, name).map(value => valueOf(name, value));
  return (
    <Section
      title={t(`list.empty.without.${fault}`, { values: format.list(values) })}
    >
      <p className={classes.text}>
        <CheckCircleOutlineIcon
          aria-hidden
          style={{ color: fitColor(theme, 'fits') }}
        />
        {t('list.empty.lookedAt', {
          count: total,
          number: format.count(total),
        })}
      </p>
      {children}
    </Section>
  );
}
