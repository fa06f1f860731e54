import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  describeProblem,
  unreadStatements,
} from '@rung/backstage-plugin-rung-node';

/** Tells whoever runs the template what an entity states for nobody. */
export function warnOfUnread(
  entity: Entity,
  policy: AssessmentPolicy,
  logger: LoggerService,
): void {
  for (const { problem } of unreadStatements(entity, policy)) {
    logger.warn(describeProblem(problem));
  }
}
