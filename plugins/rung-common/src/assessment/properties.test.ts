import fc from 'fast-check';
import { ANNOTATION_PREFIX, requirementKeys } from '../requirements/types';
import { component } from '../__testUtils__/entity';
import { assessEntity } from './assessEntity';

/**
 * For each requirement the values it can take, from the most relaxed to the
 * tightest, so that the order of the verdicts can be compared.
 */
const ordered: Record<string, (step: number) => string> = {
  availability: step => (50 + step * 0.49999).toFixed(5),
  rto: step => `${1 + (100 - step) * 100}s`,
  'rto.zone': step => `${1 + (100 - step) * 100}s`,
  'rto.cluster': step => `${1 + (100 - step) * 100}s`,
  'rto.region': step => `${1 + (100 - step) * 200}s`,
  rpo: step => `${(100 - step) * 100}s`,
  'rpo.region': step => `${(100 - step) * 100}s`,
  pods: step => String(1 + step ** 3),
  nodes: step => String(1 + step * 100),
  teams: step => String(1 + Math.floor(step / 10)),
  survives: step =>
    ['none', 'node', 'zone', 'cluster', 'region'][Math.floor(step / 21)],
  audience: step =>
    ['self', 'team', 'internal', 'customers', 'paying'][Math.floor(step / 21)],
  tenants: step =>
    ['trusted', 'structured', 'mixed', 'untrusted'][Math.floor(step / 26)],
};

const steps = fc.dictionary(
  fc.constantFrom(...Object.keys(ordered)),
  fc.integer({ min: 0, max: 100 }),
  { minKeys: 1 },
);

const state = (stated: Record<string, number>) =>
  component(
    Object.fromEntries(
      Object.entries(stated).map(([key, step]) => [key, ordered[key](step)]),
    ),
  );

describe('properties of the engine', () => {
  it('never lowers the rung when a requirement is tightened or added', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(...Object.keys(ordered)),
        fc.integer({ min: 0, max: 100 }),
        (stated, key, step) => {
          const before = assessEntity(state(stated));
          const tighter = Math.max(step, stated[key] ?? 0);
          const after = assessEntity(state({ ...stated, [key]: tighter }));
          expect(after.rung!).toBeGreaterThanOrEqual(before.rung!);
          expect(after.resilience!).toBeGreaterThanOrEqual(before.resilience!);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('puts a lower rung within reach of what relax asks for', () => {
    fc.assert(
      fc.property(steps, stated => {
        const { rung, relax } = assessEntity(state(stated));
        expect(relax === undefined).toBe(rung === 1);
        expect(relax?.rung ?? 0).toBeLessThan(rung!);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never throws and always gives plain JSON, whatever the annotations', () => {
    const keys = fc.oneof(
      fc.constantFrom(...requirementKeys.map(key => ANNOTATION_PREFIX + key)),
      fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '__proto__'),
      fc.string(),
    );
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.stringMatching(/^[0-9.,%dhmsPT? -]{0,20}$/),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, values), annotations => {
        const entity = component({});
        entity.metadata.annotations = annotations;
        const assessment = assessEntity(entity);
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(
          JSON.parse(JSON.stringify(assessEntity(entity))),
        );
        expect(
          assessment.demands.length + assessment.problems.length,
        ).toBeLessThanOrEqual(requirementKeys.length);
      }),
      { numRuns: 5_000 },
    );
  });
});
