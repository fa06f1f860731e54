import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment';
import { rungs } from '../ladder';
import { Ladder } from '../wire';
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
};

const policies: [string, AssessmentPolicyInput][] = [
  ['with nothing set', {}],
  ['with thresholds, words, regimes and profiles of its own', custom],
];

/** What a browser is sent. */
function ladderOf(
  { profiles = {} }: AssessmentPolicyInput,
  policy: AssessmentPolicy,
): Ladder {
  const { thresholds } = policy;
  return JSON.parse(JSON.stringify({ rungs, thresholds, profiles }));
}

describe.each(policies)('the policy of a ladder %s', (_, input) => {
  const policy = AssessmentPolicy.create(input);
  const read = AssessmentPolicy.fromLadder(ladderOf(input, policy));

  it('has the same thresholds and profiles', () => {
    expect(read.thresholds).toEqual(policy.thresholds);
    const profilesOf = (one: AssessmentPolicy) =>
      one.profileNames().map(name => [name, one.profile(name)]);
    expect(profilesOf(read)).toEqual(profilesOf(policy));
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
});

describe('the policy of a ladder', () => {
  it('moves verdicts, and not those of the published ladder only', () => {
    const policy = AssessmentPolicy.create(custom);
    const read = AssessmentPolicy.fromLadder(ladderOf(custom, policy));
    const rungOf = (stated: Record<string, string>) =>
      assessEntity(component(stated), { policy: read }).rung;
    expect(rungOf({ availability: '99.91', audience: 'self' })).toBe(6);
    expect(rungOf({ teams: '3', audience: 'self' })).toBe(4);
    expect(rungOf({ compliance: '27001', audience: 'self' })).toBe(3);
    expect(rungOf({ profile: 'web', audience: 'self' })).toBe(3);
    expect(rungOf({ pods: '3' })).toBe(3);
  });

  it('is refused where a threshold cannot hold', () => {
    const ladder = ladderOf({}, AssessmentPolicy.default());
    const { scales } = ladder.thresholds;
    const thresholds = {
      ...ladder.thresholds,
      scales: { ...scales, rto: { ...scales.rto, bands: [] } },
    };
    expect(() =>
      AssessmentPolicy.fromLadder({ ...ladder, thresholds }),
    ).toThrow(/^rung\.scales\.rto has no band/);
  });
});
