import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Demand,
  measuresOf,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { useRequirementText } from '../../verdict';
import { Choices } from './Choices';
import { choicesOf } from './choicesOf';
import { ScaleDrawing } from './ScaleDrawing';
import { useDistanceSentence } from './useDistanceSentence';

const useStyles = makeStyles(theme => ({
  measure: { '& + &': { marginTop: theme.spacing(1) } },
  words: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** Where a requirement lies among what could be stated, drawn and in words. */
export function OnItsScale(props: { demand: Demand; thresholds: Thresholds }) {
  const { demand, thresholds } = props;
  const { key, value, ignored } = demand;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { amountOf } = useRequirementText();
  const sentenceOf = useDistanceSentence();

  if (value.type === 'withheld') {
    return <div className={classes.words}>{t('tab.withheld')}</div>;
  }
  if (value.type === 'none' || ignored) {
    return (
      <div className={classes.words}>
        {t(`tab.requirements.scale.${ignored ? 'ignored' : 'none'}`)}
      </div>
    );
  }
  if (key === 'permitted-regions' || key === 'state' || key === 'writes') {
    return (
      <div className={classes.words}>
        {t(`tab.requirements.scale.recorded.${key}`)}
      </div>
    );
  }
  return (
    <>
      {measuresOf(key, value, thresholds).map(
        measure =>
          measure.type === 'scale' && (
            <div key={measure.scale.unit} className={classes.measure}>
              <ScaleDrawing
                measure={measure}
                labelOf={({ amount, unit }) => amountOf(amount, unit)}
              />
              <div className={classes.words}>{sentenceOf(key, measure)}</div>
            </div>
          ),
      )}
      <Choices choices={choicesOf(demand, thresholds)} />
    </>
  );
}
