import fc from 'fast-check';
import { movesToClose } from './movesToClose';
import { findingDefinitions, findingIds } from './rules';
import { Finding, severities } from './types';

function found(...ids: string[]): Finding[] {
  return findingDefinitions
    .filter(({ id }) => ids.includes(id))
    .map(({ id, severity }) => ({ id, severity }));
}

describe('movesToClose', () => {
  it('puts together what one move closes, the gravest and then the most first', () => {
    const findings = found(
      'missing-number',
      'no-backups',
      'zone-loss-untested',
      'self-managed-control-plane',
      'single-control-plane',
      'under-built',
      'single-zone',
    );
    expect(
      movesToClose(findings, 3).map(({ move, findings: closed, reaches }) => [
        move,
        closed.map(({ id }) => id),
        reaches,
      ]),
    ).toEqual([
      [
        'managed-cluster-over-zones',
        [
          'under-built',
          'single-control-plane',
          'self-managed-control-plane',
          'single-zone',
        ],
        3,
      ],
      [
        'back-up-and-lose-zone',
        ['no-backups', 'zone-loss-untested'],
        undefined,
      ],
      ['state-numbers', ['missing-number'], undefined],
    ]);
  });

  it('calls for no more zones than what is needed does', () => {
    expect(movesToClose(found('under-built'), 2)).toMatchObject([
      { move: 'managed-cluster', reaches: 2 },
    ]);
  });

  it('leaves what is accepted, and takes each that is closed by itself apart', () => {
    const accepted = { until: '2026-12-31', reason: 'known' };
    const [unmapped] = found('unmapped-compliance');
    const newer: Finding = { id: 'found-tomorrow', severity: 'high' };
    const [encrypted] = found('replication-plaintext');
    expect(movesToClose([unmapped, { ...encrypted, accepted }, newer])).toEqual(
      [
        { move: 'on-its-own', findings: [newer] },
        { move: 'on-its-own', findings: [unmapped] },
      ],
    );
  });

  it('closes every open finding once', () => {
    fc.assert(
      fc.property(
        fc.subarray([...findingIds]),
        fc.constantFrom(1, 2, 3, 5, 6),
        (ids, needed) => {
          const closing = movesToClose(found(...ids), needed as 1);
          const closed = closing.flatMap(({ findings }) => findings);
          expect(closed.map(({ id }) => id).sort()).toEqual([...ids].sort());
          const ranks = closing.map(({ findings: [{ severity }] }) =>
            severities.indexOf(severity),
          );
          expect(ranks).toEqual([...ranks].sort());
        },
      ),
    );
  });
});
