import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Demand,
  Fact,
  knownFacts,
  measuredAgainst,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { outOfSight } from '../../shared';
import { useRequirementText } from '../../verdict';
import { Choices } from './Choices';
import { choicesOf } from './choicesOf';
import { holdingMeasure } from './holdingMeasure';
import { MeasuredNote } from './MeasuredNote';
import { ScaleDrawing } from './ScaleDrawing';
import { useScaleSentence } from './useScaleSentence';

const useStyles = makeStyles(theme => ({
  root: { position: 'relative' },
  hidden: outOfSight,
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** Where a requirement lies among what could be stated. */
export function ScaleCell(props: {
  demand: Demand;
  thresholds: Thresholds;
  /** What is built, of which exercises are a part. */
  facts: readonly Fact[];
}) {
  const { demand, thresholds, facts } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { amountOf } = useRequirementText();
  const sentenceOf = useScaleSentence();
  const measure = holdingMeasure(demand, thresholds);
  const measured = measuredAgainst(demand, knownFacts(facts));

  if (demand.value.type === 'withheld') {
    return <span className={classes.aside}>{t('tab.withheld')}</span>;
  }
  return measure ? (
    <div className={classes.root}>
      <ScaleDrawing
        measure={measure}
        measured={measured?.seconds}
        labelOf={({ amount, unit }) =>
          unit === 'ratio' && demand.value.type === 'range'
            ? t('tab.requirements.peak', { times: amountOf(amount, unit) })
            : amountOf(amount, unit)
        }
      />
      <span className={classes.hidden}>{sentenceOf(demand.key, measure)}</span>
      {measured && <MeasuredNote measured={measured} />}
    </div>
  ) : (
    <Choices choices={choicesOf(demand, thresholds)} />
  );
}
