import { Entity } from '@backstage/catalog-model';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { currentExercises } from './currentExercises';

const policy = AssessmentPolicy.create({ exerciseAgeDays: 30 });

function assess(states: Record<string, string>, now = '2026-05-01') {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'checkout',
      annotations: Object.fromEntries(
        Object.entries(states).map(([key, value]) => [
          `rung.dev/${key}`,
          value,
        ]),
      ),
    },
  };
  return assessEntity(entity, { policy, now: new Date(now) });
}

const zone = { 'rto.zone': '1m', 'built.zone-loss-exercised': '2026-05-01' };
const region = {
  'rto.region': '15m',
  'built.failover-exercised': '2026-04-30',
};

describe('currentExercises', () => {
  it('tells of each that is called for how long it counts', () => {
    expect(currentExercises(assess({ ...zone, ...region }), 30)).toEqual([
      {
        finding: 'failover-untested',
        exercised: '2026-04-30',
        until: '2026-05-30',
      },
      {
        finding: 'zone-loss-untested',
        exercised: '2026-05-01',
        until: '2026-05-31',
      },
    ]);
  });

  it.each([
    ['a zone need not be ridden out', { ...zone, 'rto.zone': '4h' }],
    ['a region need not be', { ...region, 'rto.region': '2d' }],
    [
      'it never was',
      { ...zone, 'built.zone-loss-exercised': 'never', ...{ rpo: '1h' } },
    ],
    ['nothing is said', { rto: '15m' }],
  ])('has none where %s', (_, states) => {
    expect(currentExercises(assess(states), 30)).toEqual([]);
  });

  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
  ])('ends when the finding begins: on %s', (now, isTooOld) => {
    const { findings } = assess(zone, now);
    expect(findings.some(({ id }) => id === 'zone-loss-untested')).toBe(
      isTooOld,
    );
  });
});
