import {
  builtWords,
  dataStrategyIds,
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
  Finding: closedObject(
    {
      id: described('A stable name, such as over-built.', text),
      severity: oneOfWords(severities),
      what: text,
      why: text,
      remedy: text,
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
    ['id', 'severity', 'what', 'why', 'remedy'],
  ),
} as const;
