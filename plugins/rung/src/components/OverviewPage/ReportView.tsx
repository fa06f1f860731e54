import { makeStyles } from '@material-ui/core/styles';
import {
  AttributeFilters,
  Report,
} from '@rung/backstage-plugin-rung-common/wire';
import { Dimmed, Stack } from '../shared';
import {
  SpendGrouping,
  spendGroupings,
  SpendSection,
  useSpend,
} from '../spend';
import { AcceptancesSection } from '../acceptances';
import { besideEachOther } from './besideEachOther';
import { ComparedWith, useChosenDay, useComparison } from '../comparison';
import { RungsSection } from './counts/RungsSection';
import { CoverageSection } from './known/CoverageSection';
import { Figures } from './figures/Figures';
import { useFigures } from './figures/useFigures';
import { FindingsSection } from './findings/FindingsSection';
import { Headline } from './headline/Headline';
import { MatrixSection } from './matrix/MatrixSection';
import { useMisfits } from './matrix/useMisfits';
import { StandOutsSection } from './standOuts/StandOutsSection';
import { TrendSection } from './trend/TrendSection';
import { useSearchChoice } from './useSearchChoice';

const useStyles = makeStyles(theme => ({
  beside: besideEachOther(theme),
  against: { marginBottom: theme.spacing(1), textAlign: 'right' },
}));

/** The report: the sentence, the figures, and then what calls for a look. */
export function ReportView(props: {
  report: Report;
  filters: AttributeFilters;
  busy: boolean;
}) {
  const { report, filters, busy } = props;
  const { totals } = report;
  const classes = useStyles();
  const { days } = useChosenDay();
  const comparison = useComparison(filters, days);
  const figures = useFigures(totals, filters, comparison.value);
  const misfits = useMisfits(filters).value ?? [];
  const [groupBy, setGroupBy] = useSearchChoice<SpendGrouping>(
    'spendBy',
    spendGroupings,
    'owner',
  );
  const spend = useSpend(filters, { groupBy });
  const { latest } = spend;

  return (
    <Stack>
      <Dimmed busy={busy}>
        <Stack>
          <Headline
            totals={totals}
            filters={filters}
            spend={
              latest?.filters === filters ? latest.spend?.totals : undefined
            }
          />
          <div>
            <div className={classes.against}>
              <ComparedWith known={comparison.latest} />
            </div>
            <Figures figures={figures} />
          </div>
          <MatrixSection report={report} filters={filters} misfits={misfits} />
          <div className={classes.beside}>
            <CoverageSection totals={totals} filters={filters} />
            <RungsSection totals={totals} filters={filters} />
          </div>
        </Stack>
      </Dimmed>
      <div className={classes.beside}>
        <FindingsSection request={comparison} filters={filters} />
        <AcceptancesSection filters={filters} />
      </div>
      <SpendSection request={spend} groupBy={groupBy} setGroupBy={setGroupBy} />
      <StandOutsSection filters={filters} misfits={misfits} />
      <TrendSection filters={filters} />
    </Stack>
  );
}
