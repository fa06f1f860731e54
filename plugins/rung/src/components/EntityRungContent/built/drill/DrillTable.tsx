import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  EntityDrilled,
  EntityPlace,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { foldingTableStyles, ToneIcon } from '../../../shared';
import { letterOf } from '../observation/letterOf';
import { useNames } from '../observation/useNames';
import { outcomeTone } from './outcomeTone';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme),
  wide: { minWidth: 120 },
}));

const columns = ['workload', 'left', 'budget', 'placed', 'follows'] as const;

/** What the picture shows, as text; why replacements wait is told beside it. */
export function DrillTable(props: {
  place: EntityPlace;
  workloads: readonly EntityDrilled[];
}) {
  const { place, workloads } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return (
    <table className={classes.table} aria-label={t('drill.table.label')}>
      <thead className={classes.head}>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col" className={classes.columnHeading}>
              {t(`drill.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {workloads.map(drilled => (
          <DrillRow key={drilled.workload} place={place} drilled={drilled} />
        ))}
      </tbody>
    </table>
  );
}

function useBudgetText() {
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return (budget: EntityDrilled['budget']): string => {
    if (!budget) {
      return t('drill.table.noBudget');
    }
    const minimum = String(budget.minimum);
    return budget.kept
      ? t('drill.table.budgetKept', { minimum })
      : t('drill.table.budgetBroken', { minimum });
  };
}

function DrillRow(props: { place: EntityPlace; drilled: EntityDrilled }) {
  const { place, drilled } = props;
  const { workload, left, ready, lost, placed, outcome } = drilled;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const { workloadOf } = useNames();
  const budgetText = useBudgetText();
  const name = workloadOf(place.workloads[workload], workload);

  return (
    <tr className={classes.row}>
      <th scope="row" className={`${classes.rowHeading} ${classes.wide}`}>
        {letterOf(workload)}, {name}
      </th>
      <td className={classes.cell} data-label={t('drill.table.left')}>
        {t('drill.table.leftOf', { left: String(left), ready: String(ready) })}
      </td>
      <td className={classes.cell} data-label={t('drill.table.budget')}>
        {budgetText(drilled.budget)}
      </td>
      <td className={classes.cell} data-label={t('drill.table.placed')}>
        {lost > 0
          ? t('drill.table.placedOf', {
              placed: String(placed),
              lost: String(lost),
            })
          : t('drill.table.nothingLost')}
      </td>
      <td className={classes.cell}>
        <ToneIcon tone={outcomeTone(drilled)} />{' '}
        <strong>{t(`drill.outcome.${outcome}`)}</strong>
        {drilled.afterNodesAreGone && (
          <div className={classes.aside}>{t('drill.afterNodesAreGone')}</div>
        )}
      </td>
    </tr>
  );
}
