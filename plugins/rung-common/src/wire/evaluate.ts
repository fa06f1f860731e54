import { RequirementKey } from '../requirements/types';

/**
 * What to assess without storing it: requirements by their key, or annotations
 * by their whole key, or both. A requirement comes before the annotation that
 * states the same.
 *
 * @public
 */
export interface EvaluateRequest {
  /** Values as annotations state them, such as `rto: '15m?'`. */
  requirements?: { readonly [key in RequirementKey]?: string };
  /** Annotations as `catalog-info.yaml` has them, facts included. */
  annotations?: Readonly<Record<string, string>>;
}
