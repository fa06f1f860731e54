import { Assessment, RequirementKey } from '@rung/backstage-plugin-rung-common';
import { InheritedValue } from '../requirementForm';
import { joinGuess } from '../requirementForm/statedText';

/** What profiles fill in, by requirement. */
export function inheritedOf({ demands }: Assessment): {
  readonly [key in RequirementKey]?: InheritedValue;
} {
  return Object.fromEntries(
    demands.flatMap(({ key, text, guess, source: { profile } }) =>
      profile === undefined
        ? []
        : [[key, { text: joinGuess({ text, guess }), profile }]],
    ),
  );
}
