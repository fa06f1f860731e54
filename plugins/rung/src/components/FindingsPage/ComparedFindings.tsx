import { makeStyles } from '@material-ui/core/styles';
import { AttributeFilters } from '@rung/backstage-plugin-rung-common/wire';
import {
  ComparedWith,
  Comparison,
  findingDays,
  useChosenDay,
  useComparison,
} from '../comparison';
import { RequestErrorView } from '../request';
import { FindingCount } from './findingCounts';
import { FindingKinds } from './FindingKinds';

const useStyles = makeStyles(theme => ({
  against: {
    display: 'flex',
    justifyContent: 'flex-end',
    marginBottom: theme.spacing(1),
  },
}));

/** The first of the days before today of which open findings are known. */
function sinceOf(comparison: Comparison): string | undefined {
  const days = findingDays(comparison);
  return days.length > 1 ? days[0] : undefined;
}

/**
 * The kinds of findings, each with how it moved since a day. The counts do not
 * wait for what was before, and are there without it.
 */
export function ComparedFindings(props: {
  counts: readonly FindingCount[];
  filters: AttributeFilters;
}) {
  const { counts, filters } = props;
  const classes = useStyles();
  const { days } = useChosenDay();
  const { value, error, retry } = useComparison(filters, days);

  return (
    <>
      <div className={classes.against}>
        <ComparedWith known={value && { since: sinceOf(value) }} />
      </div>
      {error && (
        <RequestErrorView error={error} retry={retry} subject="report" />
      )}
      <FindingKinds counts={counts} filters={filters} comparison={value} />
    </>
  );
}
