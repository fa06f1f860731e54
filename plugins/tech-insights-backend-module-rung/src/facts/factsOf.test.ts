import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { DateTime } from 'luxon';
import { factsOf } from './factsOf';

const assessedAt = '2026-05-01T08:00:00.000Z';

const unassessed: AssessmentSummary = {
  entityRef: 'component:default/checkout',
  kind: 'Component',
  namespace: 'default',
  name: 'checkout',
  owners: [],
  tags: [],
  status: 'unassessed',
  platform: false,
  builtSource: 'unknown',
  fit: 'unknown',
  couldGo: [],
  requirements: [],
  findings: [],
  missing: [],
  unreadable: [],
  guesses: [],
  problems: 0,
  assessedAt,
  changedAt: assessedAt,
};

const at = DateTime.fromISO(assessedAt);

describe('factsOf', () => {
  it('gives what is known', () => {
    const finding = { id: 'no-backups', accepted: false } as const;
    expect(
      factsOf({
        ...unassessed,
        status: 'incomplete',
        rung: 4,
        resilience: 3,
        built: 1,
        fit: 'under-built',
        findings: [
          { ...finding, severity: 'high' },
          { ...finding, severity: 'low' },
          { ...finding, severity: 'high', accepted: true },
        ],
      }),
    ).toEqual({
      requiredRung: 3,
      builtRung: 1,
      fits: false,
      underBuilt: true,
      overBuilt: false,
      incomplete: true,
      openFindings: 2,
      openHighFindings: 1,
      assessedAt: at,
    });
  });

  it.each<[string, Partial<AssessmentSummary>, object]>([
    ['what was never assessed', {}, { assessedAt: at }],
    ['what could not be', { status: 'failed' }, { assessedAt: at }],
    [
      'what nothing is known to be built of',
      { status: 'assessed', rung: 2, resilience: 2 },
      {
        requiredRung: 2,
        incomplete: false,
        openFindings: 0,
        openHighFindings: 0,
        assessedAt: at,
      },
    ],
  ])('leaves out what is not known of %s', (_, known, facts) => {
    expect(factsOf({ ...unassessed, ...known })).toEqual(facts);
  });
});
