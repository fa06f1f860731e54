import { resilienceRung } from './assessmentSchemas';
import { amount, closedObject, flag, refTo, text } from './builders';

const day = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
} as const;

const exercise = {
  type: 'string',
  pattern: '^(never|[0-9]{4}-[0-9]{2}-[0-9]{2})$',
} as const;

function oneOfWords<const T extends readonly string[]>(...words: T) {
  return { type: 'string', enum: words } as const;
}

/** What stands today, and what does not agree with what is required. */
export const findingSchemas = {
  Built: closedObject(
    { facts: refTo('BuiltFacts'), resilience: resilienceRung },
    ['facts'],
  ),
  BuiltFacts: closedObject(
    {
      rung: refTo('RungNumber'),
      'control-plane': oneOfWords('managed', 'self-managed'),
      'control-plane-reason': text,
      'control-plane-nodes': amount,
      zones: amount,
      clusters: amount,
      regions: amount,
      storage: oneOfWords('ephemeral', 'single-zone', 'zone-redundant'),
      backups: oneOfWords('none', 'untested', 'tested'),
      'off-region-backups': flag,
      database: oneOfWords(
        'single-region',
        'async-replicas',
        'synchronous',
        'global',
        'mergeable',
      ),
      delivery: oneOfWords('manual', 'ci', 'gitops'),
      provisioning: oneOfWords('manual', 'declarative'),
      autoscaling: flag,
      platform: flag,
      'cross-cluster-calls': flag,
      mtls: flag,
      'replication-encrypted': flag,
      mesh: oneOfWords('none', 'single-cluster', 'cross-cluster'),
      'failover-exercised': exercise,
      'zone-loss-exercised': exercise,
    },
    [],
  ),
  DataOption: closedObject(
    {
      strategy: oneOfWords(
        'async-replicas',
        'synchronous',
        'global',
        'mergeable',
      ),
      rpo: text,
      writeLatency: text,
    },
    ['strategy', 'rpo', 'writeLatency'],
  ),
  Acceptance: closedObject({ until: day, reason: text }, ['until', 'reason']),
  Finding: closedObject(
    {
      id: text,
      severity: oneOfWords('high', 'medium', 'low'),
      what: text,
      why: text,
      remedy: text,
      accepted: refTo('Acceptance'),
      lapsed: refTo('Acceptance'),
    },
    ['id', 'severity', 'what', 'why', 'remedy'],
  ),
} as const;
