import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { formatValue } from '../requirements/formatValue';
import { Threshold } from '../thresholds/types';
import { Relaxation } from '../verdict/types';
import { assessEntity } from './assessEntity';

/**
 * For each requirement the values it can take, from the most relaxed to the
 * tightest, so that the order of the verdicts can be compared.
 */
const ordered: Record<string, (step: number) => string> = {
  availability: step => (50 + step * 0.49999).toFixed(5),
  rto: step => `${1 + (100 - step) * 100}s`,
  'rto.zone': step => `${31 + (100 - step) * 100}s`,
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

const keys = fc.constantFrom(...Object.keys(ordered));
const step = fc.integer({ min: 0, max: 100 });
const steps = fc.dictionary(keys, step, { minKeys: 1 });

/** Enough to find what is rare; fewer while somebody waits for the answer. */
const numRuns = process.env.CI ? 100_000 : 5_000;
const TIMEOUT = 300_000;

function assess(stated: Record<string, number>) {
  return assessEntity(
    component(
      Object.fromEntries(
        Object.entries(stated).map(([key, at]) => [key, ordered[key](at)]),
      ),
    ),
  );
}

/** The values on either side of a threshold: the near one, and the first beyond. */
function sidesOf({ relation, amount, unit }: Threshold): [string, string] {
  const grain = unit === 'percent' ? 1e-9 : 1;
  const write = (value: number) =>
    formatValue({ type: 'quantity', amount: value, unit });
  switch (relation) {
    case 'above':
      return [write(amount), write(amount + grain)];
    case 'at-least':
      return [write(amount - grain), write(amount)];
    case 'below':
      return [write(amount), write(amount - grain)];
    default:
      return [write(amount + grain), write(amount)];
  }
}

/** A value on the far side of what a requirement is to be relaxed to. */
function relaxedText({ to }: Relaxation): string {
  switch (to.type) {
    case 'amount':
      return sidesOf({ ...to, rung: 1 })[1];
    case 'word':
      return to.word;
    default:
      return 'none';
  }
}

describe('properties of the engine', () => {
  it(
    'never lowers the rung when a requirement is tightened or added, nor raises it when one is relaxed',
    () => {
      fc.assert(
        fc.property(steps, keys, step, (stated, key, at) => {
          const relaxed = assess(stated);
          const tighter = Math.max(at, stated[key] ?? 0);
          const tightened = assess({ ...stated, [key]: tighter });
          return (
            tightened.rung! >= relaxed.rung! &&
            tightened.resilience! >= relaxed.resilience!
          );
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it(
    'gives the same verdict whatever the order of the keys',
    () => {
      fc.assert(
        fc.property(steps, stated => {
          const reversed = Object.fromEntries(Object.entries(stated).reverse());
          return (
            JSON.stringify(assess(stated)) === JSON.stringify(assess(reversed))
          );
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it(
    'finds nothing more where an exercise is known to have met every objective',
    () => {
      const exercise = fc.record({
        id: fc.constantFrom('zone-loss', 'failover'),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      });
      fc.assert(
        fc.property(steps, exercise, (stated, { id, share }) => {
          const before = assess(stated);
          const within = (objective: 'rto' | 'rpo') =>
            Math.floor(
              share *
                Math.min(
                  86_400,
                  ...before.demands.flatMap(({ key, value }) =>
                    key.startsWith(objective) && value.type === 'quantity'
                      ? value.amount
                      : [],
                  ),
                ),
            );
          const after = assessEntity(
            component({
              ...Object.fromEntries(
                before.demands.map(({ key, text = '' }) => [key, text]),
              ),
              [`built.${id}-recovered-in`]: `${within('rto')}s`,
              [`built.${id}-data-lost`]: `${within('rpo')}s`,
            }),
          );
          expect(after.problems).toEqual([]);
          expect(after.findings).toEqual(before.findings);
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it(
    'keeps what relax promises: the changes lead to its rung, unless a fact is in the way',
    () => {
      fc.assert(
        fc.property(steps, stated => {
          const { rung, relax, demands } = assess(stated);
          if (rung === 1) {
            return !relax;
          }
          const texts = new Map<string, string>(
            demands.map(({ key, text = '' }) => [key, text]),
          );
          for (const change of relax!.changes) {
            texts.set(change.key, relaxedText(change));
          }
          const relaxed = assessEntity(component(Object.fromEntries(texts)));
          return (
            relax!.rung < rung! &&
            relaxed.rung === (relax!.blockedBy.length > 0 ? rung : relax!.rung)
          );
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it(
    'keeps what it promises of naming a zone, and what holds the rung then',
    () => {
      fc.assert(
        fc.property(steps, fc.boolean(), (stated, both) => {
          const texts: Record<string, string> = {
            ...Object.fromEntries(
              Object.entries(stated).map(([key, at]) => [
                key,
                ordered[key](at),
              ]),
            ),
            rto: '30s',
            ...(both && { rpo: '0' }),
          };
          const { scoping } = assessEntity(component(texts));
          const scoped = { ...texts };
          for (const [index, key] of scoping!.keys.entries()) {
            // The objective moved is the tightest there is for a zone.
            scoped[key] = texts[scoping!.objectives[index]];
            delete scoped[scoping!.objectives[index]];
          }
          const then = assessEntity(component(scoped));
          return (
            then.rung === scoping!.rung &&
            JSON.stringify(scoping!.heldBy.toSorted()) ===
              JSON.stringify(
                then.demands
                  .filter(({ forcing }) => forcing)
                  .map(({ key }) => key)
                  .toSorted(),
              )
          );
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it(
    'names as thresholds the places where the rung of a demand really changes',
    () => {
      const rungOf = (key: string, text: string) =>
        assessEntity(component({ [key]: text })).demands[0].rung;
      fc.assert(
        fc.property(keys, step, (key, at) => {
          const [demand] = assess({ [key]: at }).demands;
          return [demand.threshold, demand.next].every(threshold => {
            const [near, beyond] = threshold ? sidesOf(threshold) : [];
            return (
              !threshold ||
              (rungOf(key, beyond!) === threshold.rung &&
                rungOf(key, near!) < threshold.rung &&
                (threshold === demand.next) === demand.rung < threshold.rung)
            );
          });
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it(
    'never throws and gives plain JSON, whatever the annotations',
    () => {
      fc.assert(
        fc.property(annotations, stated => {
          const entity = component({});
          entity.metadata.annotations = stated;
          const assessment = assessEntity(entity, { now: new Date(0) });
          const text = JSON.stringify(assessment);
          return (
            JSON.stringify(JSON.parse(text)) === text &&
            !/null/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'))
          );
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );
});
