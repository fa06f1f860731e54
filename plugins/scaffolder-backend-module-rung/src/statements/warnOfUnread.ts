import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  describeComplaint,
  unreadStatements,
} from '@rung/backstage-plugin-rung-node';

/** Tells whoever runs the template what an entity states for nobody. */
export function warnOfUnread(
  entity: Entity,
  policy: AssessmentPolicy,
  logger: LoggerService,
): void {
  for (const { complaint } of unreadStatements(entity, policy)) {
    logger.warn(describeComplaint(complaint));
  }
}
