import { lab } from '../__testUtils__/clusters';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { checkSnapshot, snapshotLimits, snapshotProblemText } from '.';

const snapshot = snapshotOf(lab());
const [workload] = snapshot.workloads;

function problemsOf(value: unknown): string[] {
  const checked = checkSnapshot(value);
  return 'problems' in checked ? checked.problems.map(snapshotProblemText) : [];
}

describe('checkSnapshot', () => {
  it('takes what a reading gives', () => {
    expect(checkSnapshot(snapshot)).toEqual({ snapshot });
  });

  it.each([
    [undefined, 'The snapshot is missing; write an object'],
    ['{}', 'The snapshot is {}; write an object'],
    [{ ...snapshot, format: 2 }, 'format is 2; write 1'],
    [
      { ...snapshot, takenAt: '2026-06-01' },
      'takenAt is 2026-06-01; write a time in UTC, such as 2026-05-31T12:00:00Z',
    ],
    [
      { ...snapshot, readings: { nodes: 'done' } },
      'readings.nodes is done; write read or cut-off or refused or not-served or not-reached',
    ],
    [
      { ...snapshot, nodes: [{ ...snapshot.nodes[0], ready: 'yes' }] },
      'nodes[0].ready is yes; write true or false',
    ],
    [
      {
        ...snapshot,
        nodes: [{ ...snapshot.nodes[0], requested: { cpu: 1.5 } }],
      },
      `nodes[0].requested.cpu is 1.5; write a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
    ],
    [
      {
        ...snapshot,
        workloads: [{ ...workload, name: '\u001b[2Jx'.padEnd(99) }],
      },
      `workloads[0].name is ?[2Jx${' '.repeat(
        35,
      )}…; write a name of at most 253 lower-case letters, digits, dots and hyphens`,
    ],
    [
      {
        ...snapshot,
        workloads: [{ ...workload, labels: { a: 'x'.repeat(64) } }],
      },
      expect.stringContaining('workloads[0].labels.a is xxx'),
    ],
    [
      { ...snapshot, workloads: [{ ...workload, labels: { '<b>': 'x' } }] },
      'the key <b> of workloads[0].labels is <b>; write a label key, such as app.kubernetes.io/name',
    ],
    [
      {
        ...snapshot,
        workloads: Array(snapshotLimits.workloads + 1).fill(workload),
      },
      'workloads has 20001 items; write at most 20000',
    ],
  ])('says of %#: what, where, and what to write', (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it('takes no field that is none, wherever it stands', () => {
    const env = [{ name: 'PASSWORD', value: 'x' }];
    expect(
      problemsOf({
        ...snapshot,
        secrets: [],
        workloads: [{ ...workload, template: { ...workload.template, env } }],
      }),
    ).toEqual([
      expect.stringMatching(
        /^workloads\[0\]\.template\.env is no field of a snapshot; write only labels, /,
      ),
      expect.stringMatching(/^secrets is no field of a snapshot; write only /),
    ]);
  });

  it('bounds the pods of all workloads together', () => {
    const pods = Array(snapshotLimits.pods / 2 + 1).fill({ ready: true });
    expect(
      problemsOf({
        ...snapshot,
        workloads: [
          { ...workload, pods },
          { ...workload, name: 'other', pods },
        ],
      }),
    ).toEqual(['workloads have 150002 pods; write at most 150000']);
  });

  it('says no more than somebody reads', () => {
    expect(
      problemsOf({ ...snapshot, nodes: Array(100).fill({}) }),
    ).toHaveLength(20);
  });
});
