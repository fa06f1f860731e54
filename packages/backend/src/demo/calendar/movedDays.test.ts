import { Entity } from '@backstage/catalog-model';
import { DAYS_AGO, movedDays } from './movedDays';

const entityOf = (annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout', annotations },
});

describe('movedDays', () => {
  it('moves the days that are named, and no others', () => {
    const annotations = {
      [DAYS_AGO]: '2026-06-10: 172, 2026-11-01: 1',
      'rung.dev/built.zone-loss-exercised': '2026-06-10',
      'rung.dev/built.failover-exercised': '2026-10-07',
      'rung.dev/accept.mesh': 'until 2026-11-01: soon',
    };
    expect(
      movedDays(entityOf(annotations), new Date('2027-03-02T12:00:00Z')),
    ).toEqual(
      entityOf({
        ...annotations,
        'rung.dev/built.zone-loss-exercised': '2026-09-11',
        'rung.dev/accept.mesh': 'until 2027-03-01: soon',
      }),
    );
  });
});
