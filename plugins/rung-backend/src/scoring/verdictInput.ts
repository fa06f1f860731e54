import type { Entity } from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  Fact,
  Observed,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { CatalogRecord, CountedTeams, Surroundings } from './types';

type Annotations = Readonly<Record<string, string>>;

/** What the rung of an entity follows from, and nothing else does. */
export interface StatedInput {
  /** Its own annotations that state requirements or name a profile. */
  own?: Annotations;
  /** The systems and domains above it that state any of that, nearest first. */
  above?: readonly (readonly [entityRef: string, annotations: Annotations])[];
  /** Of the cluster that it stands on; they count where no teams are stated. */
  teams?: CountedTeams;
}

/** What else its findings follow from, and how it is called. */
export interface KnownInput {
  /** Its own annotations about what is built and what is accepted. */
  own?: Annotations;
  /** The refs of what it depends on. */
  on?: readonly string[];
  seen?: Observed;
  measured?: readonly Fact[];
  title?: string;
  owners?: readonly string[];
}

/** What the verdict of an entity follows from, as it is kept. */
export interface VerdictInput {
  /** JSON of a {@link StatedInput}. */
  stated: string;
  /** JSON of a {@link KnownInput}. */
  known: string;
}

const requiring = new WeakMap<AssessmentPolicy, ReadonlySet<string>>();

/** The annotations that state requirements or name a profile. */
export function requiringAnnotations(
  policy: AssessmentPolicy,
): ReadonlySet<string> {
  const known = requiring.get(policy);
  if (known) {
    return known;
  }
  const made = new Set(
    [...requirementKeys, 'profile' as const].flatMap(key =>
      policy.annotationsFor(key),
    ),
  );
  requiring.set(policy, made);
  return made;
}

/**
 * What the verdict of a record follows from, but for the policy, the day and what
 * becomes of those that it depends on.
 */
export function verdictInputOf(
  { entity, attributes, dependsOn, observed, measured }: CatalogRecord,
  { lineage, countedTeams }: Surroundings,
  policy: AssessmentPolicy,
): VerdictInput {
  const required = requiringAnnotations(policy);
  const { title, owners } = attributes;
  const own = picked(entity, key => required.has(key));
  const above = lineage.flatMap(({ record }) => {
    const annotations = picked(record.entity, key => required.has(key));
    const { entityRef } = record.attributes;
    return annotations ? [[entityRef, annotations] as const] : [];
  });
  const stated: StatedInput = {
    own,
    above: filled(above),
    teams: countedTeams,
  };
  const known: KnownInput = {
    own: picked(entity, key => !required.has(key)),
    on: filled(dependsOn),
    seen: observed,
    measured,
    title,
    owners: filled(owners),
  };
  return { stated: JSON.stringify(stated), known: JSON.stringify(known) };
}

/** An entity of which nothing is known but its name and what it states. */
export function entityOf(
  entityRef: string,
  annotations: Annotations = {},
): Entity {
  // It is whole, as it was stored, and there are very many.
  const colon = entityRef.indexOf(':');
  const slash = entityRef.indexOf('/', colon);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: entityRef.slice(0, colon),
    metadata: {
      namespace: entityRef.slice(colon + 1, slash),
      name: entityRef.slice(slash + 1),
      annotations: { ...annotations },
    },
  };
}

function picked(
  { metadata }: Entity,
  isWanted: (annotation: string) => boolean,
): Annotations | undefined {
  const entries = Object.entries(metadata.annotations ?? {}).filter(([key]) =>
    isWanted(key),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function filled<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}
