import type { Entity } from '@backstage/catalog-model';
import { describedEntity } from './describedEntity.ts';
import { nameFor } from './names.ts';
import { Random } from './random.ts';
import {
  declareFacts,
  placeCluster,
  softDependencies,
  stateRequirements,
} from './statements.ts';

const lifecycles = ['production', 'production', 'experimental', 'deprecated'];

/** How many there are of what is no component, for each component. */
const shares = {
  team: 0.025,
  domain: 0.02,
  system: 0.08,
  cluster: 0.03,
  database: 0.12,
  api: 0.05,
};

type Sort = keyof typeof shares;

/** Names a random one of a sort. */
type Pick = (sort: Sort) => string;

const makers: Record<
  Sort,
  (random: Random, name: string, pick: Pick) => Entity
> = {
  team: makeTeam,
  domain: makeDomain,
  system: makeSystem,
  cluster: makeCluster,
  database: makeDatabase,
  api: makeApi,
};

/**
 * A plausible catalog around a number of components, the same in every run, as
 * a provider would hand it over: without relations.
 */
export function* syntheticCatalog(components: number): Generator<Entity> {
  const random = Random.create(components);
  const sorts = Object.keys(shares) as Sort[];
  const count = (sort: Sort) => Math.ceil(components * shares[sort]);
  const pick: Pick = sort => `${sort}-${random.below(count(sort))}`;
  for (const sort of sorts) {
    for (let number = 0; number < count(sort); number++) {
      yield makers[sort](random, `${sort}-${number}`, pick);
    }
  }
  const names = Array.from({ length: components }, (_, number) =>
    nameFor(random, number),
  );
  for (const [number, name] of names.entries()) {
    // Most depend on what was there before them; a few make circles.
    const pickComponent = () =>
      random.chance(0.05)
        ? random.pick(names)
        : names[random.below(number + 1)];
    yield makeComponent(random, name, pick, pickComponent);
  }
}

function makeTeam(random: Random, name: string): Entity {
  return {
    ...describedEntity(random, 'Group', name),
    spec: { type: 'team', children: [] },
  };
}

function makeDomain(random: Random, name: string, pick: Pick): Entity {
  const stated = random.chance(0.2) ? stateRequirements(random, 0.3) : {};
  return {
    ...describedEntity(random, 'Domain', name, stated),
    spec: { owner: pick('team') },
  };
}

function makeSystem(random: Random, name: string, pick: Pick): Entity {
  const stated = random.chance(0.6) ? stateRequirements(random, 0.4) : {};
  return {
    ...describedEntity(random, 'System', name, stated),
    spec: { owner: pick('team'), domain: pick('domain') },
  };
}

function makeCluster(random: Random, name: string, pick: Pick): Entity {
  return {
    ...describedEntity(random, 'Resource', name, {
      ...declareFacts(random),
      ...placeCluster(random),
    }),
    spec: {
      type: 'kubernetes-cluster',
      owner: pick('team'),
      system: pick('system'),
    },
  };
}

function makeDatabase(random: Random, name: string, pick: Pick): Entity {
  return {
    ...describedEntity(random, 'Resource', name),
    spec: { type: 'database', owner: pick('team'), system: pick('system') },
  };
}

function makeApi(random: Random, name: string, pick: Pick): Entity {
  return {
    ...describedEntity(random, 'API', name),
    spec: {
      type: 'openapi',
      lifecycle: random.pick(lifecycles),
      owner: pick('team'),
      system: pick('system'),
      definition: 'openapi: 3.1.0',
    },
  };
}

function makeComponent(
  random: Random,
  name: string,
  pick: Pick,
  pickComponent: () => string,
): Entity {
  const stated = random.chance(0.15) ? {} : stateRequirements(random, 0.55);
  const facts = random.chance(0.5) ? declareFacts(random) : {};
  const targets = [
    ...some(random, [0.8, 0.4], () => `component:${pickComponent()}`),
    ...some(random, [0.9, 0.3], () => `resource:${pick('cluster')}`),
    ...some(random, [0.6], () => `resource:${pick('database')}`),
  ];
  const soft = random.chance(0.1) ? softDependencies(targets) : {};
  return {
    ...describedEntity(random, 'Component', name, {
      ...stated,
      ...facts,
      ...soft,
    }),
    spec: {
      type: random.pick(['service', 'service', 'website', 'library']),
      lifecycle: random.pick(lifecycles),
      owner: pick('team'),
      system: pick('system'),
      dependsOn: targets,
      ...(random.chance(0.1) && { providesApis: [pick('api')] }),
    },
  };
}

/** One of a sort for each of these chances that comes true. */
function some(
  random: Random,
  chances: readonly number[],
  make: () => string,
): string[] {
  return chances.flatMap(chance => (random.chance(chance) ? make() : []));
}
