import { Fact, Observed } from '../built/types';
import { createContext } from '../findings/context';
import { findingsOf } from '../findings/findingsOf';
import { Acceptance, Dependency } from '../findings/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Problem, Requirement } from '../requirements/types';
import { placeRequirements } from '../verdict/placeRequirements';
import { Assessment } from './types';

/**
 * All that an assessment follows from. What is left out is not known, which is
 * no fault.
 *
 * @public
 */
export interface AssessmentInput {
  /** Whose assessment it is. */
  entityRef: string;
  /** What is required, at most once for each key, in the order of the keys. */
  requirements: readonly Requirement[];
  /** What is stated and cannot be read; it is handed on. */
  problems?: readonly Problem[];
  /** What is said of what is built, by any source and in any order. */
  facts?: readonly Fact[];
  /** What was seen where it runs, if anybody looked. */
  observed?: Observed;
  /** What has been accepted, by the id of the finding. */
  acceptances?: ReadonlyMap<string, Acceptance>;
  /** What the entity depends on, for the findings on that. */
  dependencies?: readonly Dependency[];
  /**
   * The moment of the assessment. Without it no exercise is too old and no
   * acceptance has lapsed, because the engine reads no clock.
   */
  now?: Date;
}

const noAcceptances: ReadonlyMap<string, Acceptance> = new Map();

/**
 * Derives the lowest sufficient rung from requirements, and compares it with
 * what is built.
 *
 * @remarks
 *
 * A pure function of plain data that never throws. Without any requirement the
 * result is unassessed and has no rung.
 *
 * @public
 */
export function assess(
  input: AssessmentInput,
  policy: AssessmentPolicy,
): Assessment {
  const {
    entityRef,
    requirements,
    problems = [],
    facts = [],
    observed,
    acceptances = noAcceptances,
    dependencies = [],
    now,
  } = input;
  const { thresholds, exerciseAgeDays } = policy;
  const placement = placeRequirements(
    { requirements, problems, facts, observed },
    thresholds,
  );
  const context = createContext({
    placement,
    thresholds,
    exerciseAgeDays,
    dependencies,
    now,
  });
  // What is spread first is copied at once, and elsewhere field by field.
  return {
    ...placement,
    entityRef,
    findings: findingsOf(context, acceptances),
    problems: problems.slice(),
  };
}
