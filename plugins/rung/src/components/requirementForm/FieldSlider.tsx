import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  RequirementInput,
  RequirementKey,
  RequirementValue,
  scalesOf,
  Thresholds,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { amountOfValue, textOfAmount } from './sliderValue';
import { ThresholdSlider } from './ThresholdSlider';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0, 2.5, 0, 1) },
}));

/** The value of a requirement on its scale, where that has any threshold. */
export function FieldSlider(props: {
  requirementKey: RequirementKey;
  label: string;
  input: Extract<RequirementInput, { unit: unknown }>;
  value: RequirementValue | undefined;
  thresholds: Thresholds;
  describedBy: string;
  onChange: (text: string) => void;
}) {
  const { requirementKey, label, input, value, thresholds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const [scale] = scalesOf(requirementKey, thresholds);

  if (!scale || thresholdsOf(scale).length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      <ThresholdSlider
        requirementKey={requirementKey}
        scale={scale}
        thresholds={thresholds}
        zero={input.type === 'duration' && input.zero}
        amount={amountOfValue(value)}
        label={t('form.slider.label', { name: label })}
        describedBy={props.describedBy}
        onChange={amount =>
          props.onChange(textOfAmount(amount, input.unit, value))
        }
      />
    </div>
  );
}
