import type { RequirementKey } from '@rung/backstage-plugin-rung-common';

/**
 * A value as an annotation states it: `15m?`.
 *
 * @public
 */
export type StatedText = string;

/**
 * Annotations by their whole key, as `catalog-info.yaml` has them.
 *
 * @public
 */
export type StatedAnnotations = Readonly<Record<string, StatedText>>;

/**
 * What to assess without storing it: requirements by their key, or annotations
 * by their whole key, or both. A requirement comes before the annotation that
 * states the same.
 *
 * @public
 */
export interface EvaluateRequest {
  requirements?: { readonly [key in RequirementKey]?: StatedText };
  /** Facts included. */
  annotations?: StatedAnnotations;
}
