import type { TopLevelCondition } from 'json-rules-engine';
import {
  annotationSets,
  type AnnotationCount,
  type AnnotationName,
} from '../entities/annotationSets.ts';
import { conditionsOf, type Condition } from './conditions.ts';
import { jointOutcomes } from './Contender.ts';
import type { EngineModule } from './loadEngine.ts';

/** What may hold of an entity, and the conditions for it. */
export interface Rule {
  outcome: string;
  conditions: TopLevelCondition;
}

/** Annotations whose conditions decide together. */
type Group =
  | { all: readonly (AnnotationName | Group)[] }
  | { any: readonly (AnnotationName | Group)[] };

const groups: Record<AnnotationCount, Record<string, Group>> = {
  2: {},
  8: { [jointOutcomes.builtOverZones]: { all: ['built.rung'] } },
  20: {
    // Without data there is none to lose.
    'rpo.zone': { all: ['rpo.zone', 'state'] },
    [jointOutcomes.builtOverZones]: {
      any: [
        'built.clusters',
        {
          all: [
            'built.zones',
            { any: ['built.control-plane', 'built.control-plane-nodes'] },
          ],
        },
      ],
    },
    [jointOutcomes.isPlaintext]: {
      all: [
        'built.cross-cluster-calls',
        'built.mtls',
        'accept.cross-cluster-plaintext',
      ],
    },
  },
};

/**
 * The rules that give the outcome of the engine for entities of so many
 * annotations, with one condition for each of these. There is a rule for each
 * requirement, because the engine says which of them call for what.
 */
export function rulesFor(engine: EngineModule, count: AnnotationCount): Rule[] {
  const conditions = conditionsOf(engine);
  const joint = Object.entries(groups[count]);
  const grouped = new Set(joint.flatMap(([, group]) => annotationsIn(group)));
  const alone = annotationSets[count].filter(name => !grouped.has(name));
  return [...alone.map(name => [name, { all: [name] }] as const), ...joint].map(
    ([outcome, group]) => ({
      outcome,
      conditions: conditionsFor(group, conditions),
    }),
  );
}

function annotationsIn(group: Group): AnnotationName[] {
  return membersOf(group).flatMap(member =>
    typeof member === 'string' ? [member] : annotationsIn(member),
  );
}

function conditionsFor(
  group: Group,
  conditions: Record<AnnotationName, Condition>,
): TopLevelCondition {
  const members = membersOf(group).map(member =>
    typeof member === 'string'
      ? { fact: member, ...conditions[member] }
      : conditionsFor(member, conditions),
  );
  return 'all' in group ? { all: members } : { any: members };
}

function membersOf(group: Group) {
  return 'all' in group ? group.all : group.any;
}
