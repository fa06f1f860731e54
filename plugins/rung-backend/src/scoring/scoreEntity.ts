import {
  assessEntity,
  AssessmentPolicy,
  dependencyOf,
} from '@rung/backstage-plugin-rung-common';
import { domainRefOf, engineOptions } from './lineage';
import { namedEntities } from './namedEntities';
import { failedSummary, summaryOf } from './summaryOf';
import { CatalogRecord, Hashes, ScoredEntity, Surroundings } from './types';

/** Scores an entity of the catalog for the report. */
export function scoreEntity(
  record: CatalogRecord,
  options: {
    surroundings: Surroundings;
    policy: AssessmentPolicy;
    now: Date;
    hashes: Hashes;
    /** The teams counted on it, where it is a cluster. */
    teams?: number;
    /** Told of a fault in the engine; the other entities are not harmed. */
    onFailure: (error: unknown) => void;
  },
): ScoredEntity {
  const { surroundings, policy, now, hashes, teams, onFailure } = options;
  const { uid, entity } = record;
  const attributes = {
    ...record.attributes,
    domain: domainRefOf(record, surroundings.lineage),
  };
  const common = { uid, teams, hashes };
  try {
    const assessment = assessEntity(entity, {
      policy,
      now,
      ...engineOptions(surroundings),
    });
    return {
      ...common,
      summary: summaryOf(attributes, assessment, policy),
      names: namedEntities({
        ...assessment,
        dependencies: [...surroundings.dependencies],
      }),
      dependency: dependencyOf(assessment),
    };
  } catch (error) {
    onFailure(error);
    return {
      ...common,
      summary: failedSummary(attributes),
      names: [],
      dependency: { entityRef: attributes.entityRef },
    };
  }
}
