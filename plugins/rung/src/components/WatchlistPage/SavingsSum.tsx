import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { usePricedText, useSpend, useUnitsText } from '../spend';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(0, 0, 1) },
  sum: { fontSize: 16, fontWeight: 600 },
}));

/** What could go of all that is over-built together, and what that costs. */
export function SavingsSum(props: { filters: AssessmentFilters }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const unitsText = useUnitsText();
  const pricedText = usePricedText();
  const { spend } = useSpend(props.filters).value ?? {};
  const units = spend && unitsText(spend.totals.couldGo.units);

  if (!spend || !units) {
    return null;
  }
  const { couldGo, clusters } = spend.totals;
  return (
    <div className={classes.root}>
      <div className={classes.sum}>
        {t(
          clusters.free === undefined
            ? 'watchlist.savings.sumSeen'
            : 'watchlist.savings.sum',
          { units },
        )}
      </div>
      <div>{pricedText(couldGo.priced, spend.prices)}</div>
    </div>
  );
}
