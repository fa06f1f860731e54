import { BuiltFact } from '@rung/backstage-plugin-rung-common';
import { groupFacts, groupUnseen } from './groupFacts';

const seen = (
  key: BuiltFact['key'],
  certainty: 'certain' | 'likely',
  observedAt?: string,
): BuiltFact => ({
  key,
  value: 1,
  source: { type: 'observed', certainty, observedAt },
});

it('groups facts by what they are known by, with the earliest time', () => {
  const zones = seen('zones', 'certain', '2026-05-31T12:00:00Z');
  const regions = seen('regions', 'certain', '2026-05-31T11:00:00Z');
  const clusters = seen('clusters', 'certain');
  const mesh = seen('mesh', 'likely');
  const database: BuiltFact = {
    key: 'database',
    value: 'global',
    source: { type: 'declared' },
  };
  expect(groupFacts([zones, database, mesh, regions, clusters])).toEqual([
    {
      name: 'seen',
      facts: [zones, regions, clusters],
      seenAt: '2026-05-31T11:00:00Z',
    },
    { name: 'likely', facts: [mesh], seenAt: undefined },
    { name: 'declared', facts: [database], seenAt: undefined },
  ]);
  expect(groupFacts([])).toEqual([]);
});

it('says who has reported what was measured, and since when', () => {
  const measured = (by: string, reportedAt: string): BuiltFact => ({
    key: 'zone-loss-recovered-in',
    value: '12m',
    source: { type: 'measured', by, reportedAt },
  });
  const facts = [
    measured('litmus', '2026-05-31T12:00:00Z'),
    measured('litmus', '2026-05-30T12:00:00Z'),
  ];
  expect(groupFacts(facts)).toEqual([
    {
      name: 'measured',
      facts,
      seenAt: '2026-05-30T12:00:00Z',
      by: ['litmus'],
    },
  ]);
});

it('groups what could not be seen by the reason', () => {
  expect(
    groupUnseen([
      { key: 'zones', unknown: 'refused', resource: 'nodes' },
      { key: 'mesh', unknown: 'inconclusive' },
      { key: 'regions', unknown: 'refused', resource: 'nodes' },
      { key: 'storage', unknown: 'refused', resource: 'persistentvolumes' },
    ]),
  ).toEqual([
    { unknown: 'refused', resource: 'nodes', keys: ['zones', 'regions'] },
    { unknown: 'inconclusive', resource: undefined, keys: ['mesh'] },
    { unknown: 'refused', resource: 'persistentvolumes', keys: ['storage'] },
  ]);
});
