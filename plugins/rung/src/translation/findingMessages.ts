import {
  FindingDefinition,
  findingDefinitions,
  FindingId,
  FindingSentences,
} from '@rung/backstage-plugin-rung-common';

/** What is written beside each rule of the engine, by the id of the finding. */
function byId<T>(textOf: (definition: FindingDefinition) => T) {
  return Object.fromEntries(
    findingDefinitions.map(definition => [definition.id, textOf(definition)]),
  ) as Record<FindingId, T>;
}

const messages = {
  title: byId(({ title }) => title),
  meaning: byId(({ meaning }) => meaning),
  sentence: byId<Record<keyof FindingSentences, string>>(
    ({ sentences }) => sentences,
  ),
  counted: {
    step_one: '{{count}} step',
    step_other: '{{count}} steps',
    cluster_one: '{{count}} cluster',
    cluster_other: '{{count}} clusters',
    team_one: '{{count}} team',
    team_other: '{{count}} teams',
    dependency_one: '{{count}} dependency',
    dependency_other: '{{count}} dependencies',
    day_one: '{{count}} day',
    day_other: '{{count}} days',
  },
  accepted: 'Accepted until {{until}}: {{reason}}',
  lapsed: 'The acceptance until {{until}} has lapsed: {{reason}}',
} as const;

/** Which variants there are is known to the engine, and not to the types. */
export const findingMessages: typeof messages = Object.assign(messages, {
  variant: byId(({ variants = {} }) => variants),
});
