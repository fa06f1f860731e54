import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  methodNumber,
  readRequirement,
  requirementInput,
  RequirementKey,
  RequirementValue,
  scalesOf,
  Thresholds,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';
import { memo } from 'react';
import { fitColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { Chip } from '../shared';
import { problemText } from '../verdict';
import { ThresholdSlider } from './ThresholdSlider';
import { FieldOptions } from './FieldOptions';
import { InheritedValue } from './inheritedOf';
import { amountOfValue, textOfAmount } from './sliderValue';
import { joinGuess, splitGuess, StatedText } from './statedText';
import { TextControl } from './TextControl';
import { useThresholdsText } from './useThresholdsText';
import { useInheritedText } from './useInheritedText';
import { WordControl } from './WordControl';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1.5, 0), fontSize: 14, lineHeight: 1.45 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    marginBottom: theme.spacing(0.5),
  },
  label: { fontWeight: 700 },
  controls: {
    display: 'grid',
    gap: theme.spacing(0.5, 3),
    gridTemplateColumns: 'minmax(0, 220px) minmax(0, 1fr)',
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  slider: { padding: theme.spacing(0, 2.5, 0, 1) },
  hint: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    overflowWrap: 'anywhere',
  },
  problem: {
    color: fitColor(theme, 'under-built'),
    overflowWrap: 'anywhere',
  },
}));

/** The scale that a slider can show: one with a threshold. */
function scaleOf(key: RequirementKey, thresholds: Thresholds | undefined) {
  const [scale] = thresholds ? scalesOf(key, thresholds) : [];
  return scale && thresholdsOf(scale).length > 0 ? scale : undefined;
}

function valueOf(key: RequirementKey, written: string | undefined) {
  const read =
    written === undefined ? undefined : readRequirement(key, written);
  return read && 'value' in read ? read.value : undefined;
}

/** One requirement: how it is written, where its thresholds lie, what is wrong. */
function RequirementFieldView(props: {
  requirementKey: RequirementKey;
  /** As an annotation would state it; empty where it is not stated. */
  written: string;
  inherited?: InheritedValue;
  /** The thresholds in force, as far as they are known. */
  thresholds: Thresholds | undefined;
  onChange: (key: RequirementKey, written: string) => void;
}) {
  const { requirementKey: key, written, inherited, thresholds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const thresholdTexts = useThresholdsText(key, thresholds);
  const inheritedText = useInheritedText();
  const id = `requirement-${key}`;
  const label = t(`requirement.name.${key}`);
  const input = requirementInput(key);
  const scale = scaleOf(key, thresholds);
  const stated = splitGuess(written);
  const read =
    written.trim() === '' ? undefined : readRequirement(key, written);
  const problem =
    read && 'reason' in read ? problemText({ key, ...read }, t) : undefined;
  const value: RequirementValue | undefined = read
    ? valueOf(key, written)
    : valueOf(key, inherited?.text);
  const describedBy = problem ? `${id}-hint ${id}-problem` : `${id}-hint`;
  const placeholder = inherited && inheritedText(inherited);

  function change(to: StatedText) {
    props.onChange(key, joinGuess(to));
  }
  /** A question mark that is typed is the mark of a guess. */
  function write(text: string) {
    change(
      text.trimEnd().endsWith('?') ? splitGuess(text) : { ...stated, text },
    );
  }

  const shared = {
    id,
    text: stated.text,
    placeholder,
    invalid: problem !== undefined,
    describedBy,
    onChange: write,
  };
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
        {methodNumber(key) && !key.includes('.') && (
          <Chip tone="accent">{t('form.field.method')}</Chip>
        )}
      </div>
      <div className={classes.controls}>
        <div>
          {input.type === 'word' ? (
            <WordControl
              {...shared}
              requirementKey={key}
              words={input.words}
              thresholds={thresholds}
            />
          ) : (
            <TextControl {...shared} label={label} input={input} />
          )}
          <FieldOptions
            label={label}
            stated={stated}
            withNone={input.type !== 'word'}
            onChange={change}
          />
        </div>
        <div>
          {thresholds && scale && 'unit' in input && (
            <div className={classes.slider}>
              <ThresholdSlider
                requirementKey={key}
                scale={scale}
                thresholds={thresholds}
                zero={input.type === 'duration' && input.zero}
                amount={amountOfValue(value)}
                label={t('form.slider.label', { name: label })}
                describedBy={`${id}-hint`}
                onChange={amount =>
                  write(textOfAmount(amount, input.unit, value))
                }
              />
            </div>
          )}
          <div className={classes.hint} id={`${id}-hint`}>
            {[
              placeholder &&
                !read &&
                t('form.inherited.hint', { inherited: placeholder }),
              t('form.field.hint', { hint: t(`requirement.hint.${key}`) }),
              ...thresholdTexts,
            ]
              .filter(Boolean)
              .join(' ')}
          </div>
        </div>
      </div>
      <div className={classes.problem} id={`${id}-problem`}>
        {problem && `${problem.what} ${problem.advice}`}
      </div>
    </div>
  );
}

export const RequirementField = memo(RequirementFieldView);
