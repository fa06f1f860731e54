import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from './AssessmentPolicy';
import { AssessmentPolicyInput } from './types';

const custom: AssessmentPolicyInput = {
  scales: {
    availability: [
      { rung: 1, below: 99 },
      { rung: 3, atMost: '99.9' },
      { rung: 6 },
    ],
    'rto.node': [{ rung: 1, atLeast: '1d' }, { rung: 2 }],
    'rpo.region': [{ rung: 5, above: 0 }, { rung: 6 }],
    pods: [{ rung: 2 }],
    teams: [{ rung: 1, atMost: 2 }, { rung: 4 }],
  },
  choices: { audience: { internal: 3, customers: 3 }, tenants: { mixed: 5 } },
  compliance: { 'PCI-DSS': 5, 27001: 3, 'geo-redundancy': 6 },
  profiles: {
    Web: { rto: '3m', availability: '99?', pods: '40..400' },
    default: { audience: 'paying' },
    none: {},
  },
  annotationKeys: {
    'rto.zone': [{ key: 'acme.com/rto-hours', unit: 'hours' }],
    profile: ['acme.com/tier'],
  },
  exerciseAgeDays: 30,
  acceptance: { never: ['no-backups'], longestDays: 90 },
};

const policies: [string, AssessmentPolicyInput][] = [
  ['with nothing set', {}],
  ['with settings of its own', custom],
];

/** The policy that a browser makes of what it is sent. */
function sent({ configured }: AssessmentPolicy): AssessmentPolicy {
  return AssessmentPolicy.create(JSON.parse(JSON.stringify(configured)));
}

describe.each(policies)(
  'a policy %s, made anew from what was set',
  (_, input) => {
    const policy = AssessmentPolicy.create(input);
    const read = sent(policy);

    it('is the same', () => {
      expect(read).toEqual(policy);
    });

    it('assesses every entity alike', () => {
      fc.assert(
        fc.property(annotations, annotations, (own, ofSystem) => {
          const entity = component({});
          entity.metadata.annotations = own;
          const system = component({});
          system.metadata.annotations = ofSystem;
          const options = { lineage: [system], now: new Date('2026-11-22') };
          expect(assessEntity(entity, { ...options, policy: read })).toEqual(
            assessEntity(entity, { ...options, policy }),
          );
        }),
        { numRuns: process.env.CI ? 20_000 : 2_000 },
      );
    }, 300_000);
  },
);

describe('a policy made anew from what was set', () => {
  it('moves verdicts, and not those of the published ladder only', () => {
    const read = sent(AssessmentPolicy.create(custom));
    const rungOf = (stated: Record<string, string>) =>
      assessEntity(component(stated), { policy: read }).rung;
    expect(rungOf({ availability: '99.91', audience: 'self' })).toBe(6);
    expect(rungOf({ teams: '3', audience: 'self' })).toBe(4);
    expect(rungOf({ compliance: '27001', audience: 'self' })).toBe(3);
    expect(rungOf({ profile: 'web', audience: 'self' })).toBe(3);
    expect(rungOf({ pods: '3' })).toBe(3);
  });
});
