import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { measuredRecoveries, promisesOf } from './promisesOf';

const now = new Date('2026-11-30T12:00:00Z');

function promises(stated: Record<string, string>) {
  return promisesOf(assessEntity(component(stated), { now }), {
    exerciseAgeDays: 180,
    now,
  }).map(({ domain, of, text, survives, measured }) => [
    domain,
    of,
    text,
    (survives && 'survives') || (measured && 'measured') || 'restore',
  ]);
}

describe('promisesOf', () => {
  it.each<[Record<string, string>, (string | boolean)[][]]>([
    [{ survives: 'node' }, []],
    [{ survives: 'none' }, []],
    [{ survives: 'zone' }, [['zone', 'survives', 'zone', 'survives']]],
    [
      { survives: 'region' },
      [
        ['zone', 'survives', 'region', 'survives'],
        ['cluster', 'survives', 'region', 'survives'],
        ['region', 'survives', 'region', 'survives'],
      ],
    ],
    [{ 'rto.zone': '5m' }, [['zone', 'rto', '5m', 'survives']]],
    [{ 'rto.zone': '2h' }, [['zone', 'rto', '2h', 'restore']]],
    [{ 'rto.zone': 'none' }, []],
    [{ 'rto.node': '5m' }, []],
    [{ 'rto.cluster': '2h' }, [['cluster', 'rto', '2h', 'restore']]],
    [{ 'rto.cluster': '30m' }, [['cluster', 'rto', '30m', 'survives']]],
    [{ 'rto.region': '1h' }, [['region', 'rto', '1h', 'restore']]],
    [{ 'rto.region': '1m' }, [['region', 'rto', '1m', 'survives']]],
    // Read by its size: as a region, a zone, a node.
    [{ rto: '30s' }, [['region', 'rto', '30s', 'survives']]],
    [{ rto: '30m' }, [['zone', 'rto', '30m', 'survives']]],
    [{ rto: '2h' }, []],
    [{ 'rpo.zone': '5m', state: 'stateless' }, []],
    [{ availability: '99.99' }, []],
  ])('of %j', (stated, expected) => {
    expect(promises(stated)).toEqual(expected);
  });

  it.each([
    ['2026-10-01', '3h', 'measured'],
    ['2026-10-01', '5h', 'restore'],
    ['2025-10-01', '3h', 'restore'],
    ['never', '3h', 'restore'],
  ])(
    'of what was exercised on %s and took %s: %s',
    (day, recoveredIn, outcome) => {
      const stated = {
        'rto.region': '4h',
        'built.failover-exercised': day,
        'built.failover-recovered-in': recoveredIn,
      };
      expect(promises(stated)).toEqual([['region', 'rto', '4h', outcome]]);
    },
  );

  it('are told with what names the domain first', () => {
    expect(
      promises({ rto: '30m', 'rto.zone': '10m' }).map(([, , text]) => text),
    ).toEqual(['10m', '30m']);
  });
});

describe('measuredRecoveries', () => {
  it('are those that have a day', () => {
    const { built } = assessEntity(
      component({
        'built.failover-exercised': '2026-10-01',
        'built.failover-recovered-in': '3h',
        'built.zone-loss-recovered-in': '1m',
      }),
      { now },
    );
    expect(measuredRecoveries(built)).toEqual([
      { domain: 'region', recoveredIn: '3h', on: '2026-10-01' },
    ]);
  });
});
