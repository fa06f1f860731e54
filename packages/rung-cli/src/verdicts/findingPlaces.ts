import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_PREFIX,
  Assessment,
  BuiltKey,
  FindingId,
  RequirementKey,
} from '@rung/backstage-plugin-rung-common';

const builtFacts = [
  'built.rung',
  'built.regions',
  'built.clusters',
  'built.zones',
  'built.control-plane',
] as const;

const backups = ['built.backups'] as const;

/**
 * What to look at for a finding, the most telling first. Some findings are
 * about what is not there.
 */
const places: Readonly<
  Record<FindingId, readonly (RequirementKey | `built.${BuiltKey}`)[]>
> = {
  'over-built': builtFacts,
  'under-built': builtFacts,
  'regional-database': ['built.database'],
  'single-control-plane': ['built.control-plane-nodes'],
  'no-backups': backups,
  'untested-backups': backups,
  'single-zone': ['built.zones'],
  'snowflake-fleet': ['built.delivery', 'built.provisioning'],
  'failover-untested': ['built.failover-exercised'],
  'zone-loss-untested': ['built.zone-loss-exercised'],
  'self-managed-control-plane': ['built.control-plane'],
  'premature-platform': ['built.platform'],
  'premature-mesh': ['built.mesh'],
  'shared-tenancy': ['tenants', 'compliance'],
  'cross-cluster-plaintext': ['built.mtls'],
  'replication-plaintext': ['built.replication-encrypted'],
  'no-off-region-backups': ['built.off-region-backups'],
  'rto-exceeds-budget': ['availability'],
  'region-tighter-than-zone': ['rto.region', 'rpo.region'],
  'residency-blocks-region': ['permitted-regions'],
  'unscoped-objective': ['rto', 'rpo'],
  'guessed-number': [],
  'missing-number': [],
  'unmapped-compliance': ['compliance'],
  'weaker-dependency': [],
  'composite-availability': ['availability'],
  'zero-recovery-time': [
    'rto',
    'rto.node',
    'rto.zone',
    'rto.cluster',
    'rto.region',
  ],
  'near-miss-compliance': ['compliance'],
};

/**
 * The annotation of an entity that a finding is about; undefined where it is
 * about the entity as a whole, or about what it inherits.
 */
export function annotationOfFinding(
  id: string,
  entity: Entity,
  assessment: Assessment,
): string | undefined {
  const keys: readonly string[] =
    id === 'guessed-number' ? assessment.guesses : placesOf(id);
  return keys
    .map(key => annotationStating(key, entity, assessment))
    .find(annotation => annotation !== undefined);
}

/** The annotation of an entity that states a requirement or fact itself. */
export function annotationStating(
  key: string,
  entity: Entity,
  { demands }: Assessment,
): string | undefined {
  const demand = demands.find(stated => stated.key === key);
  if (demand) {
    const { type, annotation } = demand.source;
    return type === 'entity' ? annotation : undefined;
  }
  const annotation = `${ANNOTATION_PREFIX}${key}`;
  return Object.hasOwn(entity.metadata.annotations ?? {}, annotation)
    ? annotation
    : undefined;
}

function placesOf(id: string): readonly string[] {
  return Object.hasOwn(places, id) ? places[id as FindingId] : [];
}
