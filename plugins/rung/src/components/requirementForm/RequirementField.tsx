import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  requirementInput,
  RequirementKey,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { memo } from 'react';
import { rungTranslationRef } from '../../translation';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { ChangeMark } from './ChangeMark';
import { FieldControl } from './FieldControl';
import { FieldFoot } from './FieldFoot';
import { FieldOptions } from './FieldOptions';
import { FieldSlider } from './FieldSlider';
import { FieldTop } from './FieldTop';
import { InheritedValue } from './inheritedOf';
import { joinGuess, splitGuess, StatedText } from './statedText';
import { useFieldReading } from './useFieldReading';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 14,
    lineHeight: 1.45,
    padding: theme.spacing(1.5, 0),
    // The header of a portal may stay in place above what is scrolled to.
    scrollMarginTop: 96,
  },
  controls: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(0.5, 3),
    gridTemplateColumns: 'minmax(0, 240px) minmax(0, 1fr)',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** One requirement: what it asks, its value on its scale, what is wrong with it. */
function RequirementFieldView(props: {
  requirementKey: RequirementKey;
  /** As an annotation would state it; empty where it is not stated. */
  written: string;
  /** What the file of an entity states now; undefined where it states nothing. */
  before?: string;
  /** Whether there is a file that states it, or does not. */
  inFile: boolean;
  inherited?: InheritedValue;
  /** The thresholds in force, as far as they are known. */
  thresholds: Thresholds | undefined;
  onChange: (key: RequirementKey, written: string) => void;
}) {
  const { requirementKey: key, written, before, inFile, inherited } = props;
  const { thresholds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const id = `requirement-${key}`;
  const label = t(`requirement.name.${key}`);
  const input = requirementInput(key);
  const stated = splitGuess(written);
  const { value, rung, problem } = useFieldReading(
    key,
    written,
    inherited?.text,
    thresholds,
  );

  function change(to: StatedText) {
    props.onChange(key, joinGuess(to));
  }
  /** A question mark that is typed is the mark of a guess. */
  function write(text: string) {
    change(
      text.trimEnd().endsWith('?') ? splitGuess(text) : { ...stated, text },
    );
  }

  return (
    <div className={classes.root} id={key}>
      <FieldTop
        id={id}
        label={label}
        about={formT(`about.${key}`)}
        rung={rung}
        mark={
          inFile && (
            <ChangeMark
              name={label}
              before={before}
              after={written}
              onUndo={() => props.onChange(key, before ?? '')}
            />
          )
        }
      />
      <div className={classes.controls}>
        <div>
          <FieldControl
            id={id}
            requirementKey={key}
            label={label}
            input={input}
            text={stated.text}
            placeholder={inherited?.text}
            inFile={before !== undefined}
            invalid={problem !== undefined}
            thresholds={thresholds}
            onChange={write}
          />
          <FieldOptions
            label={label}
            stated={stated}
            withNone={input.type !== 'word'}
            onChange={change}
          />
        </div>
        <div>
          {thresholds && 'unit' in input && (
            <FieldSlider
              requirementKey={key}
              label={label}
              input={input}
              value={value}
              thresholds={thresholds}
              describedBy={`${id}-about`}
              onChange={write}
            />
          )}
          <FieldFoot
            id={id}
            requirementKey={key}
            input={input}
            source={written.trim() === '' ? inherited?.source : undefined}
            thresholds={thresholds}
            problem={problem}
          />
        </div>
      </div>
    </div>
  );
}

export const RequirementField = memo(RequirementFieldView);
