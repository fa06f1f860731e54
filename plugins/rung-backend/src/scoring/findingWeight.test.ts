import { severities, Severity } from '@rung/backstage-plugin-rung-common';
import fc from 'fast-check';
import { findingWeight, MOST_FINDING_WEIGHT } from './findingWeight';

function open(severity: Severity, accepted = false) {
  return { id: 'no-backups' as const, severity, accepted };
}

const many = fc.array(
  fc.record({
    id: fc.constant('no-backups' as const),
    severity: fc.constantFrom(...severities),
    accepted: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('the weight of findings', () => {
  it('goes by the gravest first, and then by how many there are', () => {
    const ascending = [
      [],
      [open('low')],
      [open('low'), open('low'), open('low')],
      [open('medium')],
      [open('medium'), open('low')],
      [open('high')],
      [open('low'), open('high'), open('medium')],
    ].map(findingWeight);
    expect(ascending).toEqual([...new Set(ascending)].sort((a, b) => a - b));
    expect(ascending[0]).toBe(0);
  });

  it('leaves out what is accepted', () => {
    fc.assert(
      fc.property(many, findings => {
        expect(findingWeight(findings)).toBe(
          findingWeight(findings.filter(({ accepted }) => !accepted)),
        );
      }),
    );
  });

  it('is a whole number of the range that a cursor may hold', () => {
    fc.assert(
      fc.property(many, findings => {
        const weight = findingWeight(findings);
        expect(Number.isInteger(weight)).toBe(true);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(MOST_FINDING_WEIGHT);
      }),
    );
  });
});
