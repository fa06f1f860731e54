import { stringifyEntityRef } from '@backstage/catalog-model';
import { addRelations } from './relations.ts';
import { syntheticCatalog } from './syntheticCatalog.ts';

const entities = addRelations([...syntheticCatalog(1000)]);
const components = entities.filter(({ kind }) => kind === 'Component');

describe('syntheticCatalog', () => {
  it('is the same each time', () => {
    expect([...syntheticCatalog(200)]).toEqual([...syntheticCatalog(200)]);
  });

  it('names each entity once', () => {
    const refs = entities.map(entity => stringifyEntityRef(entity));
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('has requirements on most components, but not on all', () => {
    const stated = components.filter(({ metadata }) =>
      Object.keys(metadata.annotations ?? {}).some(
        key => key.startsWith('rung.dev/') && !key.includes('/built.'),
      ),
    );
    expect(stated.length / components.length).toBeGreaterThan(0.8);
    expect(stated.length / components.length).toBeLessThan(0.9);
  });

  it('has three dependencies for each component, some of them soft', () => {
    const dependencies = components.flatMap(({ relations }) =>
      relations.filter(({ type }) => type === 'dependsOn'),
    );
    expect(dependencies.length / components.length).toBeCloseTo(3, 0);
    const soft = components.filter(
      ({ metadata }) => metadata.annotations?.['rung.dev/soft-dependencies'],
    );
    expect(soft.length).toBeGreaterThan(50);
  });

  it('hides about one entity in twenty behind a label', () => {
    const hidden = entities.filter(
      ({ metadata }) => metadata.labels?.['acme.com/confidential'],
    );
    expect(hidden.length / entities.length).toBeCloseTo(0.05, 1);
  });
});

describe('addRelations', () => {
  it('relates both sides, and nothing to what does not exist', () => {
    const byRef = new Map(
      entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
    for (const entity of components) {
      for (const { type, targetRef } of entity.relations) {
        const back = byRef
          .get(targetRef)
          ?.relations.map(relation => relation.targetRef);
        expect([type, back]).toEqual([
          type,
          expect.arrayContaining([stringifyEntityRef(entity)]),
        ]);
      }
    }
  });
});
