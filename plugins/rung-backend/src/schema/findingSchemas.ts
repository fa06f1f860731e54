import {
  builtWords,
  countedThings,
  dataStrategyIds,
  methodNumbers,
  severities,
} from '@rung/backstage-plugin-rung-common';
import {
  amount,
  arrayOf,
  closedObject,
  completeObject,
  day,
  described,
  flag,
  oneOfWords,
  refTo,
  text,
} from './builders';

const exercise = described('Never, or the day.', {
  type: 'string',
  pattern: '^(never|[0-9]{4}-[0-9]{2}-[0-9]{2})$',
});

/** What is built today, and what does not agree with what is needed. */
export const findingSchemas = {
  Built: closedObject(
    {
      facts: refTo('BuiltFacts'),
      resilience: described(
        'What the facts amount to, where they tell.',
        refTo('ResilienceRung'),
      ),
    },
    ['facts'],
  ),
  BuiltFacts: closedObject(
    {
      rung: described(
        'Overrides what the other facts derive.',
        refTo('RungNumber'),
      ),
      'control-plane': oneOfWords(builtWords['control-plane']),
      'control-plane-reason': text,
      'control-plane-nodes': amount,
      zones: amount,
      clusters: amount,
      regions: amount,
      storage: oneOfWords(builtWords.storage),
      backups: oneOfWords(builtWords.backups),
      'off-region-backups': flag,
      database: oneOfWords(builtWords.database),
      delivery: oneOfWords(builtWords.delivery),
      provisioning: oneOfWords(builtWords.provisioning),
      autoscaling: flag,
      platform: flag,
      'cross-cluster-calls': flag,
      mtls: flag,
      'replication-encrypted': flag,
      mesh: oneOfWords(builtWords.mesh),
      'failover-exercised': exercise,
      'zone-loss-exercised': exercise,
    },
    [],
  ),
  DataOption: completeObject({
    strategy: oneOfWords(dataStrategyIds),
    rpo: described('The data that the loss of a region may cost.', text),
    writeLatency: described('What a write costs.', text),
  }),
  Acceptance: completeObject({
    until: described('The last day it holds.', day),
    reason: text,
  }),
  RelatedEntity: closedObject(
    {
      entityRef: described(
        'Left out, with all else, where the caller may not see it.',
        text,
      ),
      resilience: refTo('ResilienceRung'),
      availability: described('In percent of a month.', amount),
    },
    [],
  ),
  FindingParameter: described('Something that a sentence names, as data.', {
    oneOf: [
      completeObject({
        type: { const: 'rung' },
        rung: refTo('ResilienceRung'),
      }),
      described(
        'The failure that is accepted without that rung.',
        completeObject({
          type: { const: 'risk' },
          rung: refTo('RungNumber'),
        }),
      ),
      completeObject({
        type: { const: 'amount' },
        amount,
        unit: refTo('Unit'),
      }),
      completeObject({
        type: { const: 'count' },
        count: amount,
        of: oneOfWords(countedThings),
      }),
      completeObject({ type: { const: 'day' }, day }),
      completeObject({
        type: { const: 'keys' },
        keys: arrayOf(refTo('RequirementKey')),
      }),
      completeObject({
        type: { const: 'stated' },
        stated: arrayOf(
          closedObject(
            {
              key: refTo('RequirementKey'),
              value: described(
                'Left out where it is withheld.',
                refTo('RequirementValue'),
              ),
            },
            ['key'],
          ),
        ),
      }),
      completeObject({
        type: { const: 'numbers' },
        numbers: arrayOf(oneOfWords(methodNumbers)),
      }),
      completeObject({ type: { const: 'words' }, words: arrayOf(text) }),
    ],
  }),
  Finding: closedObject(
    {
      id: described('A stable name, such as over-built.', text),
      severity: oneOfWords(severities),
      variant: described(
        'Which of several ways it was found in; left out where there is one.',
        text,
      ),
      parameters: described(
        'What its sentences name, by the name that they call it.',
        { type: 'object', additionalProperties: refTo('FindingParameter') },
      ),
      related: described(
        'The other entities it is about; the sentences name none of them.',
        arrayOf(refTo('RelatedEntity')),
      ),
      accepted: described(
        'Present while somebody has accepted it.',
        refTo('Acceptance'),
      ),
      lapsed: described(
        'Present where an acceptance has ended.',
        refTo('Acceptance'),
      ),
    },
    ['id', 'severity'],
  ),
} as const;
