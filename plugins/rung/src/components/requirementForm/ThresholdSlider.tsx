import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import {
  thresholdsOf,
  lowestRung,
  RequirementKey,
  Scale,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { useMemo } from 'react';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import {
  amountAt,
  amountToward,
  positionOf,
  SLIDER_END,
  SliderScale,
  sliderScale,
} from './sliderScale';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.primary.main, marginBottom: theme.spacing(2.5) },
  rail: { opacity: 1, backgroundColor: theme.palette.text.secondary },
  mark: { width: 3, height: 10, marginTop: -4, marginLeft: -1 },
  markLabel: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    // The first stays within the slider.
    '&[data-index="0"]': { transform: 'none' },
  },
  unset: { '& $thumb': { opacity: 0.5 } },
  thumb: {},
}));

/** The amount as the thumb tells it, with what it calls for. */
function useValueText(
  requirementKey: RequirementKey,
  thresholds: Thresholds,
  { unit }: SliderScale,
) {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  return (amount: number | undefined): string =>
    amount === undefined
      ? t('form.slider.unset')
      : t('form.slider.value', {
          amount: format.amount(amount, unit),
          rung: String(
            lowestRung(
              requirementKey,
              { type: 'quantity', amount, unit },
              thresholds,
            ),
          ),
        });
}

/**
 * A scale with a mark at each threshold in force, labelled with the rung that
 * begins there. Further to the right asks for more, whichever way the numbers
 * run.
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
  const { t } = useTranslationRef(rungTranslationRef);
  const slider = useMemo(() => sliderScale(scale, zero), [scale, zero]);
  const valueText = useValueText(requirementKey, thresholds, slider);
  const position = amount === undefined ? 0 : positionOf(amount, slider);
  const marks = [
    { value: 0, rung: scale.bands[0].rung },
    ...thresholdsOf(scale).map(threshold => ({
      value: positionOf(threshold.amount, slider),
      rung: threshold.rung,
    })),
  ].map(({ value, rung }, index) => ({
    value,
    // The word once is enough, and leaves room for thresholds close together.
    label: index === 0 ? t('word.rung', { rung: String(rung) }) : String(rung),
  }));

  return (
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
      marks={marks}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      getAriaValueText={() => valueText(amount)}
      onChange={(event, moved) => {
        const target = Number(moved);
        onChange(
          event.type === 'keydown'
            ? amountToward(target, position, slider)
            : amountAt(target, slider),
        );
      }}
    />
  );
}
