import { entity } from '@internal/test-utils/entity';
import {
  assessEntity,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { statementsOf } from '@rung/backstage-plugin-rung-node';
import { Bounds, checkBounds } from './checkBounds';
import { summaryOf } from './summaryOf';

const policy = AssessmentPolicy.create({
  profiles: { 'tier-1': { availability: '99.99' } },
});

function assess(requirements: Record<string, string>) {
  return assessEntity(entity('Component', 'a', statementsOf(requirements)), {
    policy,
    lineage: [entity('System', 'shop', { 'rung.dev/audience': 'internal' })],
  });
}

const six = {
  rto: '2h',
  rpo: '2h',
  pods: '40',
  teams: '3',
  compliance: 'none',
};

describe('summaryOf', () => {
  it.each([
    [
      { ...six, availability: '99.9', 'rto.zone': '5m' },
      'Rung 3 is enough: Production cluster over three zones, forced by availability 99.9 and rto.zone 5m.',
    ],
    [
      { availability: '99', 'rto.node': '5m?' },
      'Rung 2, incomplete: Managed cluster in one zone, forced by availability 99, rto.node 5m? and audience internal (system:default/shop); not stated: rpo, scale, teams and compliance; guessed: rto.node.',
    ],
    [
      { ...six, profile: 'tier-1', teams: '9' },
      'Rung 6 is needed: Several regions with a platform layer, forced by availability 99.99 (profile tier-1) and teams 9.',
    ],
    [
      { ...six, availability: '99.9', teams: '9' },
      'Rung 4 is enough: Multi-tenant platform, forced by availability 99.9 and teams 9.',
    ],
    [
      { ...six, availability: '99.9', 'built.rung': '1' },
      'Rung 3 is needed, rung 1 is built: Production cluster over three zones, forced by availability 99.9.',
    ],
    [
      { audience: 'self', rto: 'soon' },
      'Rung 1, incomplete: Single-node development cluster, nothing stated asks for more; not stated: availability, rpo, scale, teams and compliance; not counted, because it cannot be read: rung.dev/rto.',
    ],
  ])('says the verdict of %o in one sentence', (requirements, summary) => {
    expect(summaryOf(assess(requirements))).toBe(summary);
  });

  it('puts what others wrote into a page of a template as code only', () => {
    const reach = 'eu, www.evil.example';
    expect(summaryOf(assess({ ...six, reach }))).toContain(
      'reach `eu, www.evil.example`',
    );
  });

  it('says that nothing is assessed', () => {
    expect(summaryOf(assessEntity(entity('Component', 'a')))).toBe(
      'Not assessed yet, because nothing that counts is stated.',
    );
  });
});

describe('checkBounds', () => {
  function verdictOf(requirements: Record<string, string>, bounds: Bounds) {
    return () => checkBounds(assess(requirements), bounds);
  }

  it('lets a rung on the bounds and between them pass', () => {
    expect(
      verdictOf({ availability: '99.9' }, { atLeast: 3, atMost: 3 }),
    ).not.toThrow();
    expect(
      verdictOf({ availability: '99.9' }, { atLeast: 2, atMost: 6 }),
    ).not.toThrow();
    expect(verdictOf({ availability: '99.99' }, {})).not.toThrow();
  });

  it('names what holds a rung too low, and what would lift it', () => {
    expect(verdictOf({ ...six, availability: '99.5' }, { atLeast: 3 })).toThrow(
      'This step asks for rung 3 or above, and rung 2 is enough: Managed cluster in one zone. What calls for it: availability 99.5, rto 2h, rpo 2h, audience internal (system:default/shop) and pods 40. It would climb to rung 3 with availability above 99.5.',
    );
  });

  it('asks for the numbers that are missing, and for a signal without any', () => {
    expect(verdictOf({ audience: 'self' }, { atLeast: 2 })).toThrow(
      'This step asks for rung 2 or above, and rung 1 is enough: Single-node development cluster. Nothing stated asks for more. What would lift it to rung 2: A second person, a demo or a scheduled job depends on it. Not stated: availability, rto, rpo, scale, teams and compliance.',
    );
  });

  it('names everything that asks for more, and what to relax it to', () => {
    expect(
      verdictOf(
        {
          profile: 'tier-1',
          'rto.region': '5m',
          'rpo.region': '15m',
          pods: '40..400',
        },
        { atMost: 3 },
      ),
    ).toThrow(
      'This step allows rung 3 at most, and rung 6 is needed: Several regions. More is asked for by availability 99.99 (profile tier-1), rto.region 5m and rpo.region 15m. Rung 5 would be enough with availability at most 99.95 and rto.region above 5m. That is still above rung 3, so more has to give way.',
    );
  });

  it.each([
    [
      { pods: '5..10' },
      2,
      'Rung 2 would be enough with pods peak to base below 2 times.',
    ],
    [
      { survives: 'zone' },
      2,
      'Rung 2 would be enough with survives at most node.',
    ],
    [
      { compliance: 'strict-isolation', availability: '99.9' },
      3,
      'It is compliance that calls for it, which no number changes.',
    ],
    [
      { availability: '99.9', audience: 'paying', 'change-control': 'audited' },
      2,
      'Rung 2 would be enough with availability at most 99.5, if it were not for audience and change-control.',
    ],
    [
      { availability: '99.9', teams: '9' },
      3,
      'Rung 3 would be enough with teams at most 5.',
    ],
    [
      { state: 'stateless', rpo: '0', rto: '5m' },
      2,
      'More is asked for by rto 5m. Rung 2 would be enough with rto at least 1h.',
    ],
  ])('says how %o comes down to rung %s', (requirements, atMost, message) => {
    expect(verdictOf(requirements, { atMost })).toThrow(message);
  });

  it('asks for requirements where there are none', () => {
    const unassessed = assessEntity(entity('Component', 'a'));
    expect(() => checkBounds(unassessed, { atMost: 1 })).not.toThrow();
    expect(() => checkBounds(unassessed, { atLeast: 1 })).toThrow(
      'This step asks for rung 1 or above, and no rung can be derived: nothing that counts is stated. State availability, rto, rpo, scale, teams and compliance.',
    );
  });

  it('tells a number that nobody can read from one that nobody states', () => {
    const stated = { ...six, rto: 'soon' };
    expect(verdictOf(stated, { atLeast: 6 })).toThrow(
      'Not stated: availability. Stated, but unreadable: rto.',
    );
    expect(() =>
      checkBounds(
        assessEntity(entity('Component', 'a', statementsOf({ rto: 'soon' }))),
        { atLeast: 1 },
      ),
    ).toThrow(
      'nothing that counts is stated. State availability, rpo, scale, teams and compliance. Stated, but unreadable: rto.',
    );
  });

  it('refuses bounds that exclude each other', () => {
    expect(verdictOf({ teams: '3' }, { atLeast: 5, atMost: 3 })).toThrow(
      'atLeast is 5 and atMost is 3: no rung is both. Write an atLeast that is not above atMost.',
    );
  });
});
