import {
  Entity,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  AssessmentPolicy,
  narrowEntity,
  parentsInRelations,
} from '@rung/backstage-plugin-rung-common';
import { unknownNames } from './statedProblems';
import { nearest } from './surroundings';
import { CatalogRecord } from './types';

/** The fields of an entity that {@link recordOf} reads. */
export const recordFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.uid',
  'metadata.title',
  'metadata.annotations',
  'metadata.tags',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

/** The type of the Resources that are clusters. */
export const CLUSTER_TYPE = 'kubernetes-cluster';
const LONGEST_TEXT = 500;
const MOST_TAGS = 100;
const MOST_OWNERS = 100;
const MOST_DEPENDENCIES = 1000;

/**
 * A text of an author as any database can store it. PostgreSQL knows no
 * character 0, and one bad text must not keep the others from being written.
 */
function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '');
}

function shortened(text: unknown): string | undefined {
  return typeof text === 'string'
    ? storable(text.slice(0, LONGEST_TEXT))
    : undefined;
}

/** What was to be a list; anything else holds nothing that can be read. */
function listed<T>(value: readonly T[] | undefined): readonly Partial<T>[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Entities are told apart by their ref. One that no database can hold is not
 * mended, because it could become the ref of another entity.
 */
function refOf(entity: Entity): string {
  const entityRef = stringifyEntityRef(entity);
  if (shortened(entityRef) !== entityRef) {
    throw new InputError(
      `Its kind, namespace and name have to be at most ${LONGEST_TEXT} characters, of which none may be a character 0 or half of a pair`,
    );
  }
  return entityRef;
}

/**
 * The refs of all that an entity is related to in one way, each once. A catalog
 * does not promise an order, and another one is not another record.
 */
function targetsOf(entity: Entity, type: string): string[] {
  const refs = listed(entity.relations).flatMap(relation =>
    relation?.type === type ? shortened(relation.targetRef) ?? [] : [],
  );
  return [...new Set(refs)].sort();
}

/**
 * Cuts an entity down to what is scored and reported. The domain is only known
 * here where the entity itself belongs to one. What is not of the shape that a
 * catalog gives it counts as not stated.
 *
 * @throws if the entity has no ref, or none that can be stored
 */
export function recordOf(
  entity: Entity,
  policy: AssessmentPolicy,
): CatalogRecord {
  const { kind, metadata, spec } = entity;
  const type = shortened(spec?.type);
  const partOf = parentsInRelations(entity).flatMap(
    ref => shortened(ref) ?? [],
  );
  return {
    uid: shortened(metadata.uid) ?? '',
    entity: narrowEntity(entity, policy),
    attributes: {
      entityRef: refOf(entity),
      kind,
      namespace: metadata.namespace ?? 'default',
      name: metadata.name,
      title: shortened(metadata.title),
      type,
      lifecycle: shortened(spec?.lifecycle),
      owners: targetsOf(entity, RELATION_OWNED_BY).slice(0, MOST_OWNERS),
      system: nearest('system', partOf),
      domain: nearest('domain', partOf),
      tags: listed(metadata.tags)
        .flatMap(tag => shortened(tag) ?? [])
        .slice(0, MOST_TAGS),
    },
    partOf,
    dependsOn: targetsOf(entity, RELATION_DEPENDS_ON).slice(
      0,
      MOST_DEPENDENCIES,
    ),
    unknown: unknownNames(entity, policy),
    isCluster:
      kind.toLowerCase() === 'resource' && type?.toLowerCase() === CLUSTER_TYPE,
  };
}
