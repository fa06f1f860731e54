import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  SpendCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';
import { RequestView, Skeleton } from '../request';
import { SpendTotals } from './SpendTotals';
import { useSpend } from './useSpend';
import { useUnitsText } from './useUnitsText';

const useStyles = makeStyles(theme => ({
  line: { margin: 0 },
  summary: {
    color: theme.palette.primary.main,
    cursor: 'pointer',
    fontSize: 13,
    fontWeight: 700,
    margin: theme.spacing(1, 0),
  },
}));

/**
 * What could go of some entities in one line, and on demand how that is counted;
 * for where it is known that the organization shows it.
 */
export function SpendLine(props: { filters: AssessmentFilters }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const unitsText = useUnitsText();
  const request = useSpend(props.filters, { shown: true });

  function lineOf({ couldGo, closing, clusters }: SpendCounts): string {
    const going = unitsText(couldGo.units);
    const missing = unitsText(closing.units);
    const sentences = [
      ...(going
        ? [
            t(
              clusters.free === undefined
                ? 'line.noLongerNeeded'
                : 'line.couldGo',
              { units: going },
            ),
          ]
        : []),
      ...(missing ? [t('line.closing', { units: missing })] : []),
    ];
    return sentences.length > 0 ? sentences.join(' ') : t('line.nothing');
  }

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={<Skeleton height={48} label={t('loading')} />}
    >
      {({ spend }) => (
        <>
          {spend && (
            <>
              <p className={classes.line}>{lineOf(spend.totals)}</p>
              <details>
                <summary className={classes.summary}>{t('line.more')}</summary>
                <SpendTotals
                  totals={spend.totals}
                  prices={spend.prices}
                  remarks
                />
              </details>
            </>
          )}
        </>
      )}
    </RequestView>
  );
}
