import {
  annotationOf,
  assess,
  AssessmentPolicy,
  Demand,
  readAnnotations,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';

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
    const reading = readAnnotations(
      { [annotationOf('profile')]: name },
      { entityRef: 'component:default/unnamed', policy },
    );
    const { rung, demands } = assess(reading, policy);
    return {
      name,
      rung,
      demands: demands.filter(({ source }) => source.profile === name),
    };
  });
}
