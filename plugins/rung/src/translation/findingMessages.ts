import {
  CountedThing,
  countedThings,
  countedWords,
  FindingDefinition,
  findingDefinitions,
  FindingId,
  FindingSentences,
  moves,
  namedWords,
  SharedThing,
  sharedWords,
} from '@rung/backstage-plugin-rung-common';
import { factMessages } from './factMessages';

/** What is written beside each rule of the engine, by the id of the finding. */
function byId<T>(textOf: (definition: FindingDefinition) => T) {
  return Object.fromEntries(
    findingDefinitions.map(definition => [definition.id, textOf(definition)]),
  ) as Record<FindingId, T>;
}

type PluralKey = `${CountedThing}_${'one' | 'other'}`;

/** What is counted, as the translation looks plurals up. */
const counted = Object.fromEntries(
  countedThings.flatMap(thing => [
    [`${thing}_one`, `{{count}} ${countedWords[thing].one}`],
    [`${thing}_other`, `{{count}} ${countedWords[thing].other}`],
  ]),
) as Record<PluralKey, string>;

/** A part of several, as each language declines them. */
const share = Object.fromEntries(
  Object.keys(sharedWords).map(thing => [
    thing,
    `{{part}} of {{total}} ${countedWords[thing as SharedThing].other}`,
  ]),
) as Record<SharedThing, `{{part}} of {{total}} ${string}`>;

const messages = {
  fact: factMessages,
  title: byId(({ title }) => title),
  meaning: byId(({ meaning }) => meaning),
  sentence: byId<Record<keyof FindingSentences, string>>(
    ({ sentences }) => sentences,
  ),
  counted,
  share,
  only: sharedWords,
  named: namedWords,
  move: moves,
  accepted: 'Accepted until {{until}}: {{reason}}',
  lapsed: 'The acceptance until {{until}} has lapsed: {{reason}}',
} as const;

/** Which variants there are is known to the engine, and not to the types. */
export const findingMessages: typeof messages = Object.assign(messages, {
  variant: byId(({ variants = {} }) => variants),
});
