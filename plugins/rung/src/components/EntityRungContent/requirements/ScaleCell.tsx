import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Demand, Thresholds } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { outOfSight } from '../../shared';
import { useRequirementText } from '../../verdict';
import { Choices } from './Choices';
import { choicesOf } from './choicesOf';
import { holdingMeasure } from './holdingMeasure';
import { ScaleDrawing } from './ScaleDrawing';
import { useScaleSentence } from './useScaleSentence';

const useStyles = makeStyles(theme => ({
  root: { position: 'relative' },
  hidden: outOfSight,
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** Where a requirement lies among what could be stated. */
export function ScaleCell(props: { demand: Demand; thresholds: Thresholds }) {
  const { demand, thresholds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { amountOf } = useRequirementText();
  const sentenceOf = useScaleSentence();
  const measure = holdingMeasure(demand, thresholds);

  if (demand.value.type === 'withheld') {
    return <span className={classes.aside}>{t('tab.withheld')}</span>;
  }
  return measure ? (
    <div className={classes.root}>
      <ScaleDrawing
        measure={measure}
        labelOf={({ amount, unit }) =>
          unit === 'ratio' && demand.value.type === 'range'
            ? t('tab.requirements.peak', { times: amountOf(amount, unit) })
            : amountOf(amount, unit)
        }
      />
      <span className={classes.hidden}>{sentenceOf(demand.key, measure)}</span>
    </div>
  ) : (
    <Choices choices={choicesOf(demand, thresholds)} />
  );
}
