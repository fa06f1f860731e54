import { InputError } from '@backstage/errors';
import { listOfNames } from '../requirements/grammar/words';
import { defaultThresholds } from '../thresholds/defaults';
import { ChoiceName, Scale, ScaleName, Thresholds } from '../thresholds/types';
import { checkKnown } from './checkKnown';
import { readScale } from './readScale';
import { AssessmentPolicyInput, isRung } from './types';
import { problemText } from '../wording/problemText';

const scaleNames = Object.keys(defaultThresholds.scales) as ScaleName[];
const choiceNames = Object.keys(defaultThresholds.choices) as ChoiceName[];

type Choices = Thresholds['choices'][ChoiceName];

/**
 * Completes what has been set with the ladder's own thresholds.
 *
 * @throws InputError that names the first key that is wrong.
 */
export function readThresholds(input: AssessmentPolicyInput): Thresholds {
  const scales: Record<ScaleName, Scale> = { ...defaultThresholds.scales };
  for (const name of Object.keys(input.scales ?? {})) {
    checkKnown(name, scaleNames, {
      at: `rung.scales.${name}`,
      what: 'a scale',
    });
    const bands = input.scales?.[name];
    scales[name] = bands
      ? readScale(name, bands, defaultThresholds.scales[name])
      : scales[name];
  }
  const choices: Record<ChoiceName, Choices> = {
    ...defaultThresholds.choices,
  };
  const stated = { ...input.choices, compliance: input.compliance };
  for (const name of Object.keys(stated)) {
    checkKnown(name, choiceNames, {
      at: `rung.choices.${name}`,
      what: 'a requirement that is stated in words',
    });
    choices[name] = readChoices(name, stated[name] ?? {}, choices[name]);
  }
  return { scales, choices };
}

function readChoices(
  name: ChoiceName,
  stated: Readonly<Record<string, number>>,
  defaults: Choices,
): Choices {
  const at = name === 'compliance' ? 'rung.compliance' : `rung.choices.${name}`;
  const rungs = new Map(Object.entries(defaults));
  for (const [word, rung] of Object.entries(stated)) {
    if (name !== 'compliance') {
      checkKnown(word, [...rungs.keys()], {
        at: `${at}.${word}`,
        what: `a word that ${name} knows`,
      });
    }
    const named = name === 'compliance' ? listOfNames(word) : undefined;
    if (named && 'reason' in named) {
      throw new InputError(
        `${at} names ${JSON.stringify(word)}. ${
          problemText({ key: name, ...named }).what
        } Write one regime as an annotation would name it.`,
      );
    }
    if (!isRung(rung) || (rung === 4 && name !== 'tenants')) {
      throw new InputError(
        `${at}.${word} is ${rung}; write the rung it calls for, 1, 2, 3, 5 or 6`,
      );
    }
    rungs.set(word.toLowerCase(), rung);
  }
  const ordered = [...rungs.values()];
  if (
    name !== 'compliance' &&
    ordered.some((rung, i) => rung < ordered[i - 1])
  ) {
    throw new InputError(
      `${at} calls for a lower rung at a tighter word; order the rungs as ${[
        ...rungs.keys(),
      ].join(', ')}`,
    );
  }
  return Object.fromEntries(rungs);
}
