import type {
  BuiltSource,
  FactSource,
  SourceType,
} from '@rung/backstage-plugin-rung-common';
import {
  ChangeCause,
  changeCauses,
} from '@rung/backstage-plugin-rung-common/wire';
import { Change } from './verdictState';

const ofSource: Readonly<Record<SourceType, ChangeCause>> = {
  entity: 'own',
  system: 'inherited',
  domain: 'inherited',
  profile: 'profile',
  counted: 'counted',
};

const ofBuilt: Readonly<Record<BuiltSource, ChangeCause | undefined>> = {
  observed: 'observed',
  likely: 'observed',
  declared: 'declared',
  unknown: undefined,
};

const ofFact: Readonly<Record<FactSource['type'], ChangeCause>> = {
  declared: 'declared',
  observed: 'observed',
  measured: 'measured',
};

/** Who or what moved a verdict, as far as that is remembered, each once. */
export function causesOf({
  before,
  after,
  changes,
  facts = [],
  rulesChanged,
}: Change & { rulesChanged?: boolean }): ChangeCause[] {
  const types = changes.flatMap(
    change => (change.after ?? change.before)?.source.type ?? [],
  );
  const causes = new Set<ChangeCause | undefined>([
    ...types.map(type => ofSource[type]),
    causeOfBuilt(before, after),
    ...facts.map(({ source }) => ofFact[source]),
    rulesChanged ? 'policy' : undefined,
  ]);
  return changeCauses.filter(cause => causes.has(cause));
}

/** What is built is compared only where it is remembered of both times. */
function causeOfBuilt(
  before: Change['before'],
  after: Change['after'],
): ChangeCause | undefined {
  if (!before?.builtSource || !after?.builtSource) {
    return undefined;
  }
  return before.built === after.built
    ? undefined
    : ofBuilt[after.builtSource] ?? ofBuilt[before.builtSource];
}
