import type { Entity } from '@backstage/catalog-model';
import { chooseTags, describe, linksOf, nameFor, titleOf } from './names.ts';
import { Random } from './random.ts';
import { declareFacts, stateRequirements } from './statements.ts';

const location = 'url:https://git.acme.example/catalog/all.yaml';
const lifecycles = ['production', 'production', 'experimental', 'deprecated'];
const ref = (kind: string, name: string) => `${kind}:default/${name}`;

interface Sizes {
  components: number;
  resources: number;
  systems: number;
  domains: number;
  apis: number;
  groups: number;
}

function sizesFor(components: number): Sizes {
  const share = (part: number) => Math.max(2, Math.round(components * part));
  return {
    components,
    resources: share(0.15),
    systems: share(0.08),
    domains: share(0.02),
    apis: share(0.05),
    groups: share(1 / 40),
  };
}

/**
 * A plausible catalog around a number of components, the same in every run, as
 * a provider would hand it over: without relations.
 */
export function* syntheticCatalog(components: number): Generator<Entity> {
  const random = new Random(components);
  const sizes = sizesFor(components);
  const anyGroup = () => ref('group', `team-${random.below(sizes.groups)}`);
  const name = (prefix: string, number: number) => `${prefix}-${number}`;

  for (let number = 0; number < sizes.groups; number++) {
    yield {
      ...entity(random, 'Group', name('team', number), {}),
      spec: { type: 'team', children: [] },
    };
  }
  for (let number = 0; number < sizes.domains; number++) {
    const stated = random.chance(0.2) ? stateRequirements(random, 0.3) : {};
    yield {
      ...entity(random, 'Domain', name('domain', number), stated),
      spec: { owner: anyGroup() },
    };
  }
  for (let number = 0; number < sizes.systems; number++) {
    const stated = random.chance(0.6) ? stateRequirements(random, 0.4) : {};
    yield {
      ...entity(random, 'System', name('system', number), stated),
      spec: {
        owner: anyGroup(),
        domain: name('domain', random.below(sizes.domains)),
      },
    };
  }
  for (let number = 0; number < sizes.resources; number++) {
    const isCluster = number % 5 === 0;
    const facts = isCluster ? declareFacts(random) : {};
    yield {
      ...entity(random, 'Resource', name('resource', number), facts),
      spec: {
        type: isCluster ? 'kubernetes-cluster' : 'database',
        owner: anyGroup(),
        system: name('system', random.below(sizes.systems)),
      },
    };
  }
  for (let number = 0; number < sizes.apis; number++) {
    yield {
      ...entity(random, 'API', name('api', number), {}),
      spec: {
        type: 'openapi',
        lifecycle: random.pick(lifecycles),
        owner: anyGroup(),
        system: name('system', random.below(sizes.systems)),
        definition: 'openapi: 3.1.0',
      },
    };
  }
  const componentNames: string[] = [];
  for (let number = 0; number < sizes.components; number++) {
    componentNames.push(nameFor(random, number));
  }
  for (const componentName of componentNames) {
    const stated = random.chance(0.15) ? {} : stateRequirements(random, 0.55);
    const facts = random.chance(0.5) ? declareFacts(random) : {};
    yield {
      ...entity(random, 'Component', componentName, { ...stated, ...facts }),
      spec: {
        type: random.pick(['service', 'service', 'website', 'library']),
        lifecycle: random.pick(lifecycles),
        owner: anyGroup(),
        system: name('system', random.below(sizes.systems)),
        dependsOn: dependencies(random, sizes, componentNames),
        ...(random.chance(0.1) && {
          providesApis: [name('api', random.below(sizes.apis))],
        }),
      },
    };
  }
}

function dependencies(random: Random, sizes: Sizes, componentNames: string[]) {
  const targets = [
    () => ref('component', random.pick(componentNames)),
    () => ref('resource', `resource-${random.below(sizes.resources)}`),
    // Each fifth resource is a cluster.
    () => ref('resource', `resource-${5 * random.below(sizes.resources / 5)}`),
  ];
  return targets.filter(() => random.chance(0.5)).map(target => target());
}

function entity(
  random: Random,
  kind: string,
  name: string,
  stated: Record<string, string>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'default',
      name,
      ...(random.chance(0.4) && { title: titleOf(name) }),
      description: describe(name),
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        'backstage.io/source-location': `url:https://git.acme.example/${name}/`,
        'acme.com/cost-center': `cc-${random.below(400)}`,
        'acme.com/on-call-rota': `rota-${random.below(90)}`,
        ...stated,
      },
      labels: {
        'acme.com/tier': random.pick(['gold', 'silver', 'bronze']),
        // What the permission policies of the trials go by.
        ...(random.chance(0.05) && { 'acme.com/confidential': 'true' }),
        ...(random.chance(0.05) && { 'acme.com/public': 'true' }),
      },
      tags: chooseTags(random),
      links: linksOf(name),
    },
  };
}
