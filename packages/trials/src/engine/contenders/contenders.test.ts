import * as engine from '@rung/backstage-plugin-rung-common';
import {
  annotationCounts,
  type AnnotationCount,
} from '../entities/annotationSets.ts';
import { Population } from '../entities/Population.ts';
import { compareOutcomes } from './compareOutcomes.ts';
import { contendersFor } from './contendersFor.ts';
import { rulesFor } from './rules.ts';

const size = 400;

function contendersOf(annotations: AnnotationCount) {
  const population = Population.create(annotations, size);
  const names = population.entities.map(({ metadata }) => metadata.name);
  return { names, contenders: contendersFor(engine, annotations, population) };
}

describe.each(annotationCounts)('with %d annotations', annotations => {
  const { names, contenders } = contendersOf(annotations);
  const rules = rulesFor(engine, annotations);

  it('all contenders agree', async () => {
    const comparison = compareOutcomes(Object.values(contenders), names);
    await expect(comparison).resolves.toBeUndefined();
  });

  it('there is one condition for each annotation', () => {
    const facts = JSON.stringify(rules).match(/"fact":/g);
    expect(facts).toHaveLength(annotations);
  });

  it('each rule holds for some entities and not for all', async () => {
    const outcomes = await Promise.all(
      names.map((_, index) => contenders.engine.outcomeFor(index)),
    );
    for (const { outcome } of rules) {
      const holding = outcomes.filter(held => held.includes(outcome));
      expect(holding.length).toBeGreaterThan(0);
      expect(holding.length).toBeLessThan(size);
    }
  });
});

describe('compareOutcomes', () => {
  it('names the entity on which somebody disagrees', async () => {
    const { contenders, names } = contendersOf(2);
    const other = {
      name: 'other',
      judge: () => {},
      outcomeFor: async () => ['rto.zone'],
    };
    await expect(
      compareOutcomes([contenders.engine, other], names),
    ).rejects.toThrow(
      /^Of [a-z]+-[a-z]+-\d+ other says "rto.zone", and engine/,
    );
  });
});
