import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import {
  lowestRung,
  RequirementKey,
  Scale,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { useMemo } from 'react';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { useRequirementText } from '../verdict';
import { RungSegments } from './RungSegments';
import {
  amountAt,
  amountToward,
  positionOf,
  SLIDER_END,
  sliderScale,
} from './sliderScale';
import { sliderSegments } from './sliderSegments';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.primary,
    display: 'block',
    marginBottom: theme.spacing(2.5),
    paddingTop: theme.spacing(1),
  },
  // The segments lie where the rail would be.
  rail: { opacity: 0 },
  mark: {
    backgroundColor: theme.palette.background.paper,
    height: 12,
    marginLeft: -1,
    marginTop: -5,
    opacity: 1,
    width: 2,
  },
  markLabel: {
    color: theme.palette.text.secondary,
    fontSize: 11,
    top: 22,
  },
  thumb: {
    border: `2px solid ${theme.palette.background.paper}`,
    boxSizing: 'border-box',
    height: 16,
    marginLeft: -8,
    marginTop: -7,
    width: 16,
  },
  unset: { '& $thumb': { opacity: 0.5 } },
}));

/**
 * A scale with its values on the axis, and the rungs as the segments between the
 * thresholds in force. Further to the right asks for more, whichever way the
 * numbers run.
 */
export function ThresholdSlider(props: {
  requirementKey: RequirementKey;
  scale: Scale;
  thresholds: Thresholds;
  zero: boolean;
  amount: number | undefined;
  label: string;
  describedBy: string;
  onChange: (amount: number) => void;
}) {
  const { requirementKey, scale, thresholds, zero, amount, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const { amountOf } = useRequirementText();
  const slider = useMemo(() => sliderScale(scale, zero), [scale, zero]);
  const { unit } = slider;
  const { segments, values } = sliderSegments(scale, slider);
  const position = amount === undefined ? 0 : positionOf(amount, slider);

  function valueText(): string {
    if (amount === undefined) {
      return t('form.slider.unset');
    }
    const value = { type: 'quantity', amount, unit } as const;
    return t('form.slider.value', {
      amount: amountOf(amount, unit),
      rung: String(lowestRung(requirementKey, value, thresholds)),
    });
  }

  return (
    <div>
      <RungSegments segments={segments} />
      <Slider
        classes={{
          root: `${classes.root} ${amount === undefined ? classes.unset : ''}`,
          rail: classes.rail,
          mark: classes.mark,
          markLabel: classes.markLabel,
          thumb: classes.thumb,
        }}
        track={false}
        min={0}
        max={SLIDER_END}
        value={position}
        marks={values.map(({ amount: at, position: value, labelled }) => ({
          value,
          label: labelled ? amountOf(at, unit) : undefined,
        }))}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        getAriaValueText={valueText}
        onChange={(event, moved) => {
          const target = Number(moved);
          onChange(
            event.type === 'keydown'
              ? amountToward(target, position, slider)
              : amountAt(target, slider),
          );
        }}
      />
    </div>
  );
}
