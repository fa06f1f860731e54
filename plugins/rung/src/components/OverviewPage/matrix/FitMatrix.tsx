import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { resiliencePath } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  AssessmentSummary,
  Report,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { MatrixCell } from './MatrixCell';
import { RungMark } from './RungMark';

const useStyles = makeStyles(theme => ({
  table: {
    borderCollapse: 'separate',
    borderSpacing: 3,
    fontSize: 14,
    minWidth: 520,
    tableLayout: 'fixed',
    width: '100%',
  },
  corner: { width: 104 },
  head: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    fontWeight: 600,
    padding: theme.spacing(0.5, 1),
    textAlign: 'left',
    verticalAlign: 'middle',
    whiteSpace: 'nowrap',
  },
  // All of it is in sight on a phone: what it lies on says how it is read.
  '@container (max-width: 559px)': {
    table: { minWidth: 0 },
    corner: { width: 64 },
    head: {
      fontSize: 11,
      lineHeight: 1.6,
      padding: 0,
      whiteSpace: 'normal',
    },
  },
}));

/** Which rung is needed against which is built, the highest on top as on a ladder. */
export function FitMatrix(props: {
  report: Report;
  filters: AssessmentFilters;
  /** Those off the diagonal that are known by name. */
  misfits: readonly AssessmentSummary[];
}) {
  const { report, filters, misfits } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  return (
    <table className={classes.table} aria-label={t('overview.matrix.title')}>
      <thead>
        <tr>
          <td className={classes.corner} />
          {resiliencePath.map(built => (
            <th key={built} scope="col" className={classes.head}>
              {t('overview.matrix.built')} <RungMark rung={built} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...resiliencePath].reverse().map(resilience => (
          <tr key={resilience}>
            <th scope="row" className={classes.head}>
              {t('overview.matrix.needed')} <RungMark rung={resilience} />
            </th>
            {resiliencePath.map(built => (
              <MatrixCell
                key={built}
                filters={filters}
                resilience={resilience}
                built={built}
                count={
                  report.matrix.find(
                    pair =>
                      pair.resilience === resilience && pair.built === built,
                  )?.count ?? 0
                }
                misfits={misfits.filter(
                  row => row.resilience === resilience && row.built === built,
                )}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
