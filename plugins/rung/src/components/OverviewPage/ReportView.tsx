import { makeStyles } from '@material-ui/core/styles';
import {
  AttributeFilters,
  Report,
} from '@rung/backstage-plugin-rung-common/wire';
import { Stack } from '../shared';
import { besideEachOther } from './besideEachOther';
import { Distribution } from './counts/Distribution';
import { Totals } from './counts/Totals';
import { FitMatrix } from './matrix/FitMatrix';
import { StandOutsSection } from './standOuts/StandOutsSection';
import { TrendSection } from './trend/TrendSection';

const useStyles = makeStyles(theme => ({
  beside: besideEachOther(theme),
  // Older counts stay in sight, but are not taken for the answer.
  busy: { opacity: 0.5 },
}));

/** The report, from the counts to what calls for a look. */
export function ReportView(props: {
  report: Report;
  filters: AttributeFilters;
  busy: boolean;
}) {
  const { report, filters, busy } = props;
  const classes = useStyles();

  return (
    <Stack>
      <div aria-busy={busy} className={busy ? classes.busy : undefined}>
        <Stack>
          <Totals totals={report.totals} filters={filters} />
          <div className={classes.beside}>
            <Distribution totals={report.totals} filters={filters} />
          </div>
          <FitMatrix report={report} filters={filters} />
        </Stack>
      </div>
      <StandOutsSection filters={filters} />
      <TrendSection filters={filters} />
    </Stack>
  );
}
