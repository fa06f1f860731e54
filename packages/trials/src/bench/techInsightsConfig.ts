import type { ConfigPart } from '../platform/backendConfig.ts';

/** Ten checks, one for each fact: somebody has said something about it. */
const facts = [
  ...['availability', 'zoneRecovery', 'dataLoss', 'pods', 'compliance'],
  ...['audience', 'builtRung', 'builtZones', 'builtStorage', 'builtBackups'],
];

export const techInsightsConfig: ConfigPart = {
  techInsights: {
    factRetrievers: {
      // Once a year: the bench itself says when.
      annotationFacts: { cadence: '0 0 1 1 *', lifecycle: { maxItems: 1 } },
    },
    factChecker: {
      checks: Object.fromEntries(
        facts.map(fact => [
          `${fact}Check`,
          {
            type: 'json-rules-engine',
            name: fact,
            description: `The annotations say something about ${fact}`,
            factIds: ['annotationFacts'],
            rule: {
              conditions: { all: [{ fact, operator: 'notEqual', value: '' }] },
            },
          },
        ]),
      ),
    },
  },
};
