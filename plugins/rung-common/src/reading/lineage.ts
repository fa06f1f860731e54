import type { Entity } from '@backstage/catalog-model';
import { nameOf, refWritten } from './entityRefOf';

/** How far up a lineage is followed; organizations have three levels or four. */
export const MOST_LEVELS = 10;

/** How many ancestors count, however many an entity has. */
export const MOST_ANCESTORS = 50;

/** What hands requirements down, the nearer first. */
const handingDown = ['system', 'domain'];

/** Each system and domain among refs, in the one order for everybody. */
function inOrder(refs: readonly string[]): string[] {
  const sorted = [...new Set(refs)].sort();
  return handingDown
    .flatMap(kind => sorted.filter(ref => ref.startsWith(`${kind}:`)))
    .slice(0, MOST_ANCESTORS);
}

/**
 * The systems and domains that an entity of the catalog is part of, as its
 * relations say: systems first, in the order of their refs. An entity may be
 * part of several, and a catalog does not promise in which order it tells them.
 *
 * @public
 */
export function parentsInRelations({ relations }: Entity): string[] {
  const refs = (Array.isArray(relations) ? relations : []).flatMap(relation =>
    relation?.type === 'partOf' && typeof relation.targetRef === 'string'
      ? relation.targetRef.toLowerCase()
      : [],
  );
  return inOrder(refs);
}

/**
 * Tells what an entity in a file is part of, where `spec.system`,
 * `spec.domain` and `spec.subdomainOf` name one each. What is not the ref of a
 * system or domain is none.
 *
 * @public
 */
export function parentsInSpec(entity: Entity): string[] {
  const { namespace } = nameOf(entity);
  const { system, domain, subdomainOf } = entity.spec ?? {};
  return inOrder(
    [
      refWritten(system, { kind: 'system', namespace }),
      refWritten(domain, { kind: 'domain', namespace }),
      refWritten(subdomainOf, { kind: 'domain', namespace }),
    ].filter(ref => ref !== undefined),
  );
}

/**
 * The refs of all that an entity inherits requirements from, nearest first: the
 * systems and domains it is part of, then those that these are part of, and so
 * on upwards. Of several on one level a system comes before a domain, and then
 * the order is that of their refs. Each counts once, so that a circle ends.
 *
 * @remarks
 *
 * Ten levels are followed, and fifty ancestors count.
 *
 * @param entityRef - whose lineage it is
 * @param parentsOf - what it and each of its ancestors are part of, in the order
 * of {@link parentsInRelations}; undefined for what is not there, which is left out
 * @public
 */
export function lineageOf(
  entityRef: string,
  parentsOf: (entityRef: string) => readonly string[] | undefined,
): string[] {
  const lineage: string[] = [];
  const seen = new Set([entityRef]);
  let next = parentsOf(entityRef) ?? [];
  for (let level = 1; level <= MOST_LEVELS && next.length > 0; level++) {
    const above: string[] = [];
    for (const ref of next) {
      const parents = seen.has(ref) ? undefined : parentsOf(ref);
      seen.add(ref);
      if (parents && lineage.length < MOST_ANCESTORS) {
        lineage.push(ref);
        above.push(...parents);
      }
    }
    next = above.slice(0, MOST_ANCESTORS);
  }
  return lineage;
}

/**
 * The same where entities have to be asked for: all that are missing on a level
 * at a time, and none twice.
 *
 * @param look - looks for these entities, after which `parentsOf` knows those
 * that are there; whatever it throws is thrown
 * @public
 */
export async function followLineage(
  entityRef: string,
  options: {
    parentsOf: (entityRef: string) => readonly string[] | undefined;
    look: (entityRefs: string[]) => Promise<void>;
  },
): Promise<string[]> {
  const looked = new Set<string>();
  for (;;) {
    const missing: string[] = [];
    const lineage = lineageOf(entityRef, ref => {
      const parents = options.parentsOf(ref);
      if (!parents && !looked.has(ref)) {
        missing.push(ref);
      }
      return parents;
    });
    if (missing.length === 0) {
      return lineage;
    }
    missing.forEach(ref => looked.add(ref));
    await options.look(missing);
  }
}
