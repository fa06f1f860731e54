import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Prices } from '@rung/backstage-plugin-rung-common';
import { SpendCounts } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';
import { useClusterRemarks } from './useClusterRemarks';
import { usePricedText } from './usePricedText';
import { useUnitsText } from './useUnitsText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5, 4),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    margin: 0,
  },
  label: { color: theme.palette.text.secondary, fontSize: 13 },
  answer: { margin: 0, overflowWrap: 'anywhere' },
  units: { fontSize: '1.15em', fontWeight: 700 },
  aside: { color: theme.palette.text.secondary, fontSize: 13 },
  unknown: { marginTop: theme.spacing(1) },
}));

/** What could go and what closing the gaps would take, each with its product. */
export function SpendTotals(props: {
  totals: SpendCounts;
  prices: Prices | undefined;
  /** Whether it is also said how that is counted. */
  remarks: boolean;
}) {
  const { totals, prices, remarks } = props;
  const { couldGo, closing, clusters, total, unknown } = totals;
  const classes = useStyles();
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const format = useFormat();
  const unitsText = useUnitsText();
  const pricedText = usePricedText();
  const clusterRemarks = useClusterRemarks();
  const told = [
    {
      label: clusters.free === undefined ? 'noLongerNeeded' : 'couldGo',
      nothing: 'couldGo',
      sum: couldGo,
      aside: remarks ? clusterRemarks(clusters) : [],
    },
    { label: 'closing', nothing: 'closing', sum: closing, aside: [] },
  ] as const;

  return (
    <>
      <dl className={classes.root}>
        {told.map(({ label, nothing, sum, aside }) => (
          <div key={label}>
            <dt className={classes.label}>{t(`label.${label}`)}</dt>
            <dd className={classes.answer}>
              <div className={classes.units}>
                {unitsText(sum.units) ?? t(`nothing.${nothing}`)}
              </div>
              <div>{pricedText(sum.priced, prices)}</div>
              {aside.map(text => (
                <div key={text} className={classes.aside}>
                  {text}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {(unknown > 0 || remarks) && (
        <div className={`${classes.aside} ${classes.unknown}`}>
          {[
            ...(unknown > 0
              ? [
                  t('unknown', {
                    number: format.count(unknown),
                    total: format.count(total),
                  }),
                ]
              : []),
            ...(remarks ? [t('counted')] : []),
          ].join(' ')}
        </div>
      )}
    </>
  );
}
