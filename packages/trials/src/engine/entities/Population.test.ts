import { assessEntity } from '@rung/backstage-plugin-rung-common';
import {
  annotationCounts,
  annotationSets,
  statements,
  type AnnotationName,
} from './annotationSets.ts';
import { misspellings } from './misspellings.ts';
import { Population } from './Population.ts';

function problemsOf(annotations: Record<string, string>) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'shop', annotations },
  };
  return assessEntity(entity).problems.map(({ key }) => key);
}

describe('Population', () => {
  it.each(annotationCounts)('gives each entity %d annotations', count => {
    const { entities, facts } = Population.create(count, 600);
    expect(annotationSets[count]).toHaveLength(count);
    for (const [index, { metadata }] of entities.entries()) {
      const names = Object.keys(metadata.annotations ?? {})
        .filter(key => key.startsWith('rung.dev/'))
        .map(key => key.slice('rung.dev/'.length));
      expect(names.sort()).toEqual([...annotationSets[count]].sort());
      expect(Object.keys(facts[index]).sort()).toEqual(names);
    }
  });

  it('is the same each time, and a larger one begins with it', () => {
    const { entities, facts } = Population.create(8, 700);
    const larger = Population.create(8, 1_200).first(700);
    expect(larger.entities).toEqual(entities);
    expect(larger.facts).toEqual(facts);
  });

  it('has something that cannot be read on a few entities', () => {
    const { entities } = Population.create(2, 1_000);
    const broken = entities.filter(
      ({ metadata }) => problemsOf(metadata.annotations!).length > 0,
    );
    expect(broken.length / entities.length).toBeGreaterThan(0.02);
    expect(broken.length / entities.length).toBeLessThan(0.07);
  });
});

describe('statements', () => {
  const names = Object.keys(statements) as AnnotationName[];
  // The name of a profile depends on the portal.
  const readable = names.filter(name => name !== 'profile');

  it.each(readable)('can be read: %s', name => {
    for (const [, text] of statements[name]) {
      expect(problemsOf({ [`rung.dev/${name}`]: text })).toEqual([]);
    }
  });

  it.each(names)('cannot be read when misspelt: %s', name => {
    for (const text of misspellings[name] ?? []) {
      expect(problemsOf({ [`rung.dev/${name}`]: text })).toEqual([name]);
    }
  });
});
