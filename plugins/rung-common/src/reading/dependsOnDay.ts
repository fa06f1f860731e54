import type { Entity } from '@backstage/catalog-model';
import { acceptAnnotations, builtAnnotations } from '../annotations/keys';

/** What is annotated here is held against the day of the assessment. */
const dated: ReadonlySet<string> = new Set([
  ...Object.values(acceptAnnotations),
  builtAnnotations['failover-exercised'],
  builtAnnotations['zone-loss-exercised'],
]);

const day = /\d{4}-\d{2}-\d{2}/;

/**
 * Whether the assessment of an entity can change by the mere passing of days:
 * it accepts a finding until a day, or says on which day a failure was
 * exercised. What it inherits never does. Never throws, whatever the shape of
 * the entity.
 *
 * @public
 */
export function dependsOnDay(entity: Entity): boolean {
  const record: unknown = entity?.metadata?.annotations;
  const own = typeof record === 'object' && record ? record : {};
  return Object.keys(own).some(annotation => {
    const value: unknown =
      dated.has(annotation) && (own as Record<string, unknown>)[annotation];
    return typeof value === 'string' && day.test(value);
  });
}
