import { Entity } from '@backstage/catalog-model';

const wholes = ['system', 'domain', 'group'] as const;

/** The kinds that are made of parts, or own some. */
export type Whole = (typeof wholes)[number];

/** Which of them the entity is, if any. */
export function wholeOf(entity: Entity): Whole | undefined {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  return wholes.find(whole => whole === kind);
}
