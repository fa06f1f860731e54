import {
  assessEntity,
  AssessmentPolicy,
  Demand,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import { PROFILE_ANNOTATION } from '../../statedRequirements';

/** A profile, and what it amounts to by itself. */
export interface ProfileSummary {
  name: string;
  /** Undefined where it states nothing to derive a rung from. */
  rung: RungNumber | undefined;
  demands: readonly Demand[];
}

/** The profiles in force, each assessed as if nothing else were stated. */
export function profileSummaries(policy: AssessmentPolicy): ProfileSummary[] {
  return policy.profileNames().map(name => {
    const { rung, demands } = assessEntity(
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name, annotations: { [PROFILE_ANNOTATION]: name } },
      },
      { policy },
    );
    return {
      name,
      rung,
      demands: demands.filter(({ source }) => source.profile === name),
    };
  });
}
