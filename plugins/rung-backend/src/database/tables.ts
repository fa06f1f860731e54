import {
  BuiltSource,
  Fit,
  ResilienceRung,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import { ReportedStatus } from '@rung/backstage-plugin-rung-common/wire';
import { SourcedSummary } from '@rung/backstage-plugin-rung-common/withholding';
import { keptFacts } from '../history';
import { ScoredRecord, seenIn } from '../scoring';
import { ColumnType } from './dialect';
import { isoTime, StoredTime } from './times';
import { StoredSummary } from './types';
import { fromUnitColumns, UnitColumns } from './unitColumns';

/** The columns of `assessments` that differ from row to row of one write. */
export const assessmentColumns = {
  entity_ref: 'text',
  uid: 'text',
  number: 'integer',
  kind: 'text',
  namespace: 'text',
  name: 'text',
  title: 'text',
  type: 'text',
  lifecycle: 'text',
  system: 'text',
  domain: 'text',
  tags: 'text',
  status: 'text',
  rung: 'integer',
  resilience: 'integer',
  platform: 'boolean',
  built: 'integer',
  built_source: 'text',
  fit: 'text',
  could_go_region: 'integer',
  could_go_cluster: 'integer',
  could_go_zone: 'integer',
  could_go_data_copy: 'integer',
  closing_region: 'integer',
  closing_cluster: 'integer',
  closing_zone: 'integer',
  closing_data_copy: 'integer',
  headroom: 'double precision',
  headrooms: 'text',
  near: 'integer',
  nearing_day: 'integer',
  forcing_guesses: 'integer',
  watches: 'text',
  findings: 'text',
  finding_weight: 'integer',
  accepted: 'text',
  missing: 'text',
  unreadable: 'text',
  availability: 'double precision',
  teams: 'integer',
  changed_at: 'timestamptz',
  input_hash: 'text',
  rules: 'text',
} as const satisfies Record<string, ColumnType>;

/** A row of `assessments`, as far as it is read as a whole. */
export interface AssessmentRow extends UnitColumns<number> {
  entity_ref: string;
  uid: string;
  /** None where a version before numbers has written it. */
  number: number | null;
  kind: string;
  namespace: string;
  name: string;
  title: string | null;
  type: string | null;
  lifecycle: string | null;
  system: string | null;
  domain: string | null;
  tags: string;
  /** JSON, as `unreadable` is. */
  missing: string;
  unreadable: string;
  status: ReportedStatus;
  rung: RungNumber | null;
  resilience: ResilienceRung | null;
  platform: boolean | number;
  built: ResilienceRung | null;
  built_source: BuiltSource;
  fit: Fit;
  assessed_at: StoredTime;
  changed_at: StoredTime;
  /** JSON, from `assessment_details`. */
  details: string;
  /** A JSON array, from `assessment_owners`. */
  owners: string;
}

/** What of an entity is kept beside the columns that reports read. */
type Details = Pick<
  SourcedSummary,
  | 'climb'
  | 'climbs'
  | 'nearBySource'
  | 'forgone'
  | 'requirements'
  | 'findings'
  | 'guesses'
  | 'problems'
> &
  Pick<StoredSummary, 'names' | 'facts' | 'observed' | 'places'>;

export function detailsOf({
  summary,
  names,
  facts,
  observed,
  places,
}: ScoredRecord): string {
  const { climb, climbs, nearBySource, forgone, requirements } = summary;
  const { findings, guesses, problems } = summary;
  const details: Details = {
    climb,
    climbs,
    nearBySource,
    forgone,
    requirements,
    findings,
    guesses,
    problems,
    names,
    facts: facts && keptFacts(facts),
    observed,
    places,
  };
  return JSON.stringify(details);
}

/** A row as the list shows it, and the entities it names. */
export function fromRow(row: AssessmentRow): StoredSummary {
  const { names, facts, observed, places, ...details }: Details = JSON.parse(
    row.details,
  );
  return {
    names,
    facts,
    observed,
    places,
    summary: {
      entityRef: row.entity_ref,
      kind: row.kind,
      namespace: row.namespace,
      name: row.name,
      title: row.title ?? undefined,
      type: row.type ?? undefined,
      lifecycle: row.lifecycle ?? undefined,
      // Sorted here, because databases differ in how they sort.
      owners: JSON.parse(row.owners).sort(),
      system: row.system ?? undefined,
      domain: row.domain ?? undefined,
      tags: JSON.parse(row.tags),
      status: row.status,
      rung: row.rung ?? undefined,
      resilience: row.resilience ?? undefined,
      platform: Boolean(row.platform),
      built: row.built ?? undefined,
      builtSource: row.built_source,
      seen: places && seenIn(places),
      fit: row.fit,
      couldGo: fromUnitColumns(row, 'couldGo'),
      closing: fromUnitColumns(row, 'closing'),
      missing: JSON.parse(row.missing),
      unreadable: JSON.parse(row.unreadable),
      ...details,
      // Not known of what was written before they were kept.
      climbs: details.climbs ?? [],
      nearBySource: details.nearBySource ?? [],
      assessedAt: isoTime(row.assessed_at),
      changedAt: isoTime(row.changed_at),
    },
  };
}
