import type { AnnotationName } from '../entities/annotationSets.ts';
import { profiles } from '../entities/rulesInForce.ts';
import { zonesRung } from './Contender.ts';
import type { EngineModule } from './loadEngine.ts';

/** What a fact has to be. */
export interface Condition {
  operator: string;
  value: unknown;
}

const operatorsByRelation = {
  above: 'greaterThan',
  'at-least': 'greaterThanInclusive',
  below: 'lessThan',
  'at-most': 'lessThanInclusive',
} as const;

/**
 * The one condition for each annotation that decides on its fact as the engine
 * does, with the thresholds of the policy.
 */
export function conditionsOf({
  AssessmentPolicy,
  thresholdsOf,
}: EngineModule): Record<AnnotationName, Condition> {
  const { scales, choices } = AssessmentPolicy.default().thresholds;
  const thresholdOf = (scale: keyof typeof scales) =>
    thresholdsOf(scales[scale]).find(({ rung }) => rung >= zonesRung)!;
  const onScale = (scale: keyof typeof scales): Condition => {
    const { relation, amount } = thresholdOf(scale);
    return { operator: operatorsByRelation[relation], value: amount };
  };
  const bySize = (scale: 'pods' | 'nodes'): Condition => ({
    operator: 'outgrows',
    value: {
      peak: thresholdOf(scale).amount,
      swing: thresholdOf('peak-to-base').amount,
    },
  });
  const wordsOf = (choice: keyof typeof choices) =>
    Object.entries(choices[choice])
      .filter(([, rung]) => rung >= zonesRung)
      .map(([word]) => word);

  return {
    availability: onScale('availability'),
    'rto.zone': onScale('rto.zone'),
    'rpo.zone': onScale('rpo.zone'),
    reach: onScale('reach'),
    teams: onScale('teams'),
    pods: bySize('pods'),
    nodes: bySize('nodes'),
    audience: isOneOf(wordsOf('audience')),
    tenants: isOneOf(wordsOf('tenants')),
    'change-control': isOneOf(wordsOf('change-control')),
    compliance: { operator: 'hasOneOf', value: wordsOf('compliance') },
    state: { operator: 'notEqual', value: 'stateless' },
    profile: isOneOf(profilesWith(wordsOf('survives'))),
    'built.rung': isAtLeast(zonesRung),
    'built.control-plane': is('managed'),
    'built.control-plane-nodes': isAtLeast(3),
    'built.zones': isAtLeast(2),
    'built.clusters': isAtLeast(2),
    'built.cross-cluster-calls': is(true),
    'built.mtls': is(false),
    // An acceptance holds through its last day.
    'accept.cross-cluster-plaintext': isAtLeast(1),
  };
}

function profilesWith(survives: readonly string[]) {
  return Object.entries(profiles)
    .filter(([, profile]) => survives.includes(profile.survives))
    .map(([name]) => name);
}

function is(value: string | boolean): Condition {
  return { operator: 'equal', value };
}

function isOneOf(value: readonly string[]): Condition {
  return { operator: 'in', value };
}

function isAtLeast(value: number): Condition {
  return { operator: 'greaterThanInclusive', value };
}
