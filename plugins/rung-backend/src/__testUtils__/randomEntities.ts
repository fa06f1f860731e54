import {
  builtSources,
  unitKinds,
  fits,
  MethodNumber,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';
import { SummaryFinding } from '@rung/backstage-plugin-rung-common/wire';
import { SourcedClimb } from '@rung/backstage-plugin-rung-common/withholding';
import fc from 'fast-check';
import { RunningPlace, ScoredRecord, seenIn } from '../scoring';
import { scoredRecord } from './scoredRecord';

const rungsOfPath = fc.constantFrom(...resiliencePath);

const findings = fc.uniqueArray(
  fc.record<SummaryFinding>({
    id: fc.constantFrom('no-backups', 'no-off-region-backups', 'single-zone'),
    severity: fc.constantFrom('high', 'medium', 'low'),
    accepted: fc.boolean(),
  }),
  { maxLength: 2, selector: ({ id }) => id },
);

const units = fc.subarray([...unitKinds]).chain(kinds =>
  fc.tuple(
    ...kinds.map(kind =>
      fc.record({
        kind: fc.constant(kind),
        count: fc.constantFrom(1, 2, 12),
      }),
    ),
  ),
);

function climbAt(headroom: number): SourcedClimb['climb'] {
  return {
    type: 'threshold',
    key: 'teams',
    present: 4,
    threshold: { relation: 'above', amount: 5, unit: 'teams', rung: 4 },
    headroom,
    rung: 4,
  };
}

const sources = fc.constantFrom(
  undefined,
  'system:default/e000',
  'domain:default/x',
);

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

/** Some have moved lately, some long ago, and some never. */
const near = fc.array(
  fc.record({
    headroom: fc.constantFrom(0, 0.25),
    moved: fc
      .constantFrom(undefined, undefined, 0, 3, 40)
      .map(days =>
        days === undefined ? undefined : { at: daysAgo(days), from: 3 },
      ),
    entityRef: sources,
  }),
  { maxLength: 2 },
);

const requirements = fc.array(
  fc.record({
    key: fc.constant('teams' as const),
    text: fc.constant('4'),
    guess: fc.boolean(),
    rung: fc.constant(4 as const),
    forcing: fc.boolean(),
    source: sources.map(entityRef => ({ entityRef })),
  }),
  { maxLength: 2 },
);

/** Few different values, so that there are ties, and values that are missing. */
const verdicts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        status: fc.constantFrom('assessed' as const, 'incomplete' as const),
        resilience: rungsOfPath,
        contended: fc.boolean(),
        fit: fc.constantFrom(...fits),
        headrooms: fc.uniqueArray(
          fc.record({
            headroom: fc.constantFrom(0, 0.25, Math.log(2), 3),
            entityRef: sources,
          }),
          { maxLength: 3, selector: ({ entityRef }) => entityRef },
        ),
        findings,
        couldGo: units,
        closing: units,
        near,
        requirements,
      })
      .map(({ contended, headrooms, near: nears, ...verdict }) => {
        const { resilience } = verdict;
        const platform = contended && resilience >= 3;
        const climbs = headrooms.map(({ headroom, entityRef }) => ({
          climb: climbAt(headroom),
          source: { entityRef },
        }));
        return {
          ...verdict,
          platform,
          rung: platform && resilience === 3 ? (4 as const) : resilience,
          climbs,
          nearBySource: nears.map(({ headroom, moved, entityRef }) => ({
            trigger: { ...climbAt(headroom), moved },
            source: { entityRef },
          })),
          climb: climbs
            .map(({ climb }) => climb)
            .sort((one, other) => one.headroom - other.headroom)[0],
        };
      }),
  },
  fc
    .constantFrom('unassessed' as const, 'failed' as const)
    .map(status => ({ status, rung: undefined, resilience: undefined })),
);

const attributes = fc.record({
  kind: fc.constantFrom('Component', 'API', 'Resource'),
  title: fc.constantFrom(undefined, '100%', 'a_b', 'a\\b', 'Café Ü', 'axb'),
  owners: fc.subarray(['group:default/a', 'group:default/b', 'user:default/c']),
  system: fc.constantFrom(undefined, 'system:default/e000', 'system:default/x'),
  domain: fc.constantFrom(undefined, 'domain:default/e001', 'domain:default/x'),
  lifecycle: fc.constantFrom(undefined, 'production', 'Experimental', 'ÜBER'),
  built: fc.option(rungsOfPath, { nil: undefined }),
  builtSource: fc.constantFrom(...builtSources),
  missing: fc.subarray<MethodNumber>(['rto', 'rpo', 'teams']),
  unreadable: fc.subarray<MethodNumber>(['scale', 'rto']),
  tags: fc.subarray(['java', 'a%b', 'a"b', 'a']),
});

/** Most run nowhere, and some in several zones of a cluster. */
const running = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc.uniqueArray(
    fc.record<RunningPlace>({
      cluster: fc.constantFrom('one', 'two'),
      region: fc.constantFrom(undefined, 'eu-1', 'eu-2'),
      zone: fc.constantFrom(undefined, 'a', 'b'),
    }),
    { minLength: 1, maxLength: 4, selector: place => JSON.stringify(place) },
  ),
);

/**
 * Results of all sorts, the same in every run. Each name is there twice, in
 * two namespaces; the first two are a system and a domain that others name.
 */
export function randomEntities(count: number, seed = 1): ScoredRecord[] {
  const samples = fc.sample(fc.tuple(attributes, verdicts, running), {
    numRuns: count,
    seed,
  });
  return samples.map(([attribute, verdict, places], index) => {
    const name = `e${String(Math.floor(index / 2)).padStart(3, '0')}`;
    const namespace = index % 2 === 0 ? 'default' : 'other';
    const kind = { 0: 'System', 2: 'Domain' }[index] ?? attribute.kind;
    const entityRef = `${kind.toLowerCase()}:${namespace}/${name}`;
    return scoredRecord(
      name,
      {
        ...attribute,
        ...verdict,
        seen: places && seenIn(places),
        kind,
        namespace,
        entityRef,
      },
      { uid: `uid-${index}`, dependency: { entityRef }, places },
    );
  });
}
