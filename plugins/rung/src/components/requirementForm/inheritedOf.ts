import {
  Assessment,
  RequirementKey,
  StatedTexts,
  RequirementSource,
} from '@rung/backstage-plugin-rung-common';
import { joinGuess } from './statedText';

/** What a requirement that the form leaves open is taken for. */
export interface InheritedValue {
  /** As an annotation would state it. */
  text: string;
  source: RequirementSource;
}

/** What counts for each requirement that the form leaves open. */
export function inheritedOf(
  { demands }: Assessment,
  written: StatedTexts,
): { readonly [key in RequirementKey]?: InheritedValue } {
  return Object.fromEntries(
    demands.flatMap(({ key, text, guess, source }) =>
      text !== undefined && (written[key] ?? '').trim() === ''
        ? [[key, { text: joinGuess({ text, guess }), source }]]
        : [],
    ),
  );
}
