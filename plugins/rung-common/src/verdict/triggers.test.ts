import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';

function assess(stated: Record<string, string>, policy?: AssessmentPolicy) {
  return assessEntity(component(stated), { policy });
}

describe('triggers', () => {
  it('name the nearest threshold of each axis, and the climb is the nearer', () => {
    const { triggers, climb } = assess({
      availability: '99.9',
      rto: '1h',
      teams: '5',
    });
    expect(triggers).toMatchObject({
      resilience: { key: 'availability', present: 99.9, rung: 6 },
      platform: { key: 'teams', present: 5, headroom: 0, rung: 4 },
    });
    expect(climb).toEqual(triggers?.platform);
  });

  it('name the resilience first where both are as near', () => {
    const { triggers, climb } = assess({ reach: 'eu', teams: '5' });
    expect(triggers?.resilience?.headroom).toBe(0);
    expect(triggers?.platform?.headroom).toBe(0);
    expect(climb).toEqual(triggers?.resilience);
  });

  it('pass over thresholds below what is needed anyway', () => {
    const { triggers } = assess({ pods: '50', audience: 'paying' });
    expect(triggers?.resilience).toMatchObject({
      key: 'pods',
      threshold: { amount: 150_000 },
      rung: 5,
    });
  });

  it('are none where no number leads further up', () => {
    const { triggers, climb } = assess({ survives: 'region', teams: '9' });
    expect(triggers).toEqual({ resilience: undefined, platform: undefined });
    expect(climb).toBeUndefined();
  });

  it('measure a range twice', () => {
    const { triggers } = assess({ pods: '60..100', audience: 'team' });
    expect(triggers?.resilience).toMatchObject({ present: 100, headroom: 0 });
    const { triggers: swinging } = assess({ pods: '20..39', audience: 'team' });
    expect(swinging?.resilience).toMatchObject({
      present: 1.95,
      threshold: { unit: 'ratio', amount: 2 },
    });
  });
});

describe('the balance of a platform', () => {
  const above = AssessmentPolicy.default();
  const from = AssessmentPolicy.create({
    scales: { teams: [{ rung: 1, below: 6 }, { rung: 4 }] },
  });

  it.each([above, from])(
    'is the same, however the threshold is written',
    policy => {
      expect(assess({ teams: '4' }, policy).platform).toEqual({
        layer: false,
        balance: 'below',
        teams: 4,
        breakEven: 5,
      });
      expect(assess({ teams: '5' }, policy).platform).toMatchObject({
        layer: false,
        balance: 'at-break-even',
      });
      expect(assess({ teams: '6' }, policy).platform).toMatchObject({
        layer: true,
        balance: 'above',
      });
    },
  );
});
