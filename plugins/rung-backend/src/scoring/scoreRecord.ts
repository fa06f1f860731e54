import {
  assessEntity,
  AssessmentPolicy,
  currentExercises,
  dependencyOf,
} from '@rung/backstage-plugin-rung-common';
import { graphNodeOf } from './graphNodeOf';
import { namedEntities } from './namedEntities';
import { unreadableValues } from './statedProblems';
import { placingClustersOf } from './placingClustersOf';
import { failedSummary, summaryOf } from './summaryOf';
import { domainRefOf, optionsFor } from './surroundings';
import { verdictInputOf } from './verdictInput';
import { CatalogRecord, Hashes, ScoredRecord, Surroundings } from './types';

/** Scores a record of the catalog for the report. */
export function scoreRecord(
  record: CatalogRecord,
  surroundings: Surroundings,
  options: {
    policy: AssessmentPolicy;
    now: Date;
    hashes: Hashes;
    assess?: typeof assessEntity;
    /** Called with a fault of the engine; other records are not harmed by it. */
    onFailure: (error: unknown) => void;
  },
): ScoredRecord {
  const { policy, now, hashes, assess = assessEntity, onFailure } = options;
  const { uid, entity, observed, places, unknown = [] } = record;
  const attributes = {
    ...record.attributes,
    domain: domainRefOf(record, surroundings),
  };
  const common = {
    uid,
    teams: surroundings.teams,
    observed,
    places,
    placingClusters: placingClustersOf(record, surroundings),
    input: verdictInputOf(record, surroundings, policy),
    hashes,
  };
  const { exerciseAgeDays } = policy;
  try {
    const assessment = assess(
      entity,
      optionsFor(record, surroundings, options),
    );
    return {
      ...common,
      summary: summaryOf(attributes, assessment, policy),
      names: namedEntities({
        ...assessment,
        dependencies: [...surroundings.dependencies],
      }),
      dependency: dependencyOf(assessment),
      node: graphNodeOf(record, assessment, { exerciseAgeDays, now }),
      facts: assessment.built?.facts ?? [],
      problems: [
        ...unreadableValues(assessment.problems, attributes.entityRef),
        ...unknown,
      ],
      acceptances: assessment.findings.flatMap(finding => {
        const { id, severity, accepted, lapsed } = finding;
        const acceptance = accepted ?? lapsed;
        return acceptance ? { id, severity, until: acceptance.until } : [];
      }),
      exercises: currentExercises(assessment, policy.exerciseAgeDays),
    };
  } catch (error) {
    onFailure(error);
    return {
      ...common,
      summary: failedSummary(attributes),
      names: [],
      dependency: { entityRef: attributes.entityRef },
      node: graphNodeOf(record, undefined, { exerciseAgeDays, now }),
      problems: unknown,
    };
  }
}
