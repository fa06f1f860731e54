import { amount, arrayOf, closedObject, flag, refTo, text } from './builders';

export const resilienceRung = {
  type: 'integer',
  enum: [1, 2, 3, 5, 6],
} as const;

const methodNumber = {
  type: 'string',
  enum: ['availability', 'rto', 'rpo', 'scale', 'teams', 'compliance'],
} as const;

/** The assessment, field by field as the engine's types have it. */
export const assessmentSchemas = {
  Assessment: closedObject(
    {
      entityRef: text,
      status: {
        type: 'string',
        enum: ['assessed', 'provisional', 'unassessed'],
      },
      rung: refTo('RungNumber'),
      resilience: resilienceRung,
      platform: refTo('PlatformVerdict'),
      demands: arrayOf(refTo('Demand')),
      forgone: refTo('Forgone'),
      climb: refTo('Climb'),
      relax: refTo('Relax'),
      downtime: refTo('DowntimeBudget'),
      recovery: {
        type: 'string',
        enum: [
          'none',
          'backup-and-restore',
          'pilot-light',
          'warm-standby',
          'active-active',
        ],
      },
      data: arrayOf(refTo('DataOption')),
      isolation: {
        type: 'string',
        enum: [
          'namespace',
          'hierarchical-namespaces',
          'virtual-cluster',
          'cluster-each',
        ],
      },
      built: refTo('Built'),
      posture: {
        type: 'string',
        enum: ['fits', 'over-built', 'under-built', 'unknown'],
      },
      findings: arrayOf(refTo('Finding')),
      missing: arrayOf(methodNumber),
      guesses: arrayOf(refTo('RequirementKey')),
      problems: arrayOf(refTo('Problem')),
    },
    [
      'entityRef',
      'status',
      'platform',
      'demands',
      'recovery',
      'data',
      'isolation',
      'posture',
      'findings',
      'missing',
      'guesses',
      'problems',
    ],
  ),
  PlatformVerdict: closedObject(
    {
      layer: flag,
      standing: {
        type: 'string',
        enum: ['unknown', 'below', 'at-break-even', 'above'],
      },
      teams: amount,
      breakEven: amount,
    },
    ['layer', 'standing'],
  ),
  Demand: closedObject(
    {
      key: refTo('RequirementKey'),
      value: refTo('RequirementValue'),
      text,
      guess: flag,
      source: refTo('RequirementSource'),
      rung: refTo('RungNumber'),
      forcing: flag,
      threshold: refTo('Threshold'),
      next: refTo('Threshold'),
      reading: refTo('ObjectiveReading'),
      ignored: { const: 'stateless' },
    },
    ['key', 'value', 'text', 'guess', 'source', 'rung', 'forcing'],
  ),
  ObjectiveReading: closedObject(
    {
      domain: { type: 'string', enum: ['node', 'zone', 'cluster', 'region'] },
      alternative: closedObject(
        { key: refTo('RequirementKey'), rung: refTo('RungNumber') },
        ['key', 'rung'],
      ),
    },
    ['domain'],
  ),
  Forgone: closedObject(
    { rung: refTo('RungNumber'), adds: text, accepted: text },
    ['rung', 'adds', 'accepted'],
  ),
  Climb: {
    oneOf: [
      closedObject(
        {
          type: { const: 'threshold' },
          key: refTo('RequirementKey'),
          present: amount,
          threshold: refTo('Threshold'),
          headroom: { type: 'number', minimum: 0 },
          rung: refTo('RungNumber'),
        },
        ['type', 'key', 'present', 'threshold', 'headroom', 'rung'],
      ),
      closedObject(
        { type: { const: 'signal' }, signal: text, rung: refTo('RungNumber') },
        ['type', 'signal', 'rung'],
      ),
    ],
  },
  Relax: closedObject(
    { rung: refTo('RungNumber'), changes: arrayOf(refTo('Relaxation')) },
    ['rung', 'changes'],
  ),
  Relaxation: closedObject(
    {
      key: refTo('RequirementKey'),
      to: {
        oneOf: [
          closedObject(
            {
              type: { const: 'amount' },
              relation: refTo('Relation'),
              amount,
              unit: refTo('Unit'),
            },
            ['type', 'relation', 'amount', 'unit'],
          ),
          closedObject({ type: { const: 'word' }, word: text }, [
            'type',
            'word',
          ]),
          closedObject({ type: { const: 'without' }, word: text }, [
            'type',
            'word',
          ]),
          closedObject({ type: { const: 'none' } }, ['type']),
        ],
      },
    },
    ['key', 'to'],
  ),
  DowntimeBudget: closedObject(
    { perMonthSeconds: amount, perYearSeconds: amount },
    ['perMonthSeconds', 'perYearSeconds'],
  ),
} as const;
