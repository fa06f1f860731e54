import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  assessEntity,
  defaultThresholds,
  ReportedAssessment,
  RungApi,
  rungs,
} from '@rung/backstage-plugin-rung-common';

/**
 * Answers what the card asks for as the backend does, with the engine itself;
 * anything else it is asked for is a mistake.
 */
export function rungApiOf(
  entity: Entity,
  reported?: ReportedAssessment,
): jest.Mocked<RungApi> {
  const answers: Partial<jest.Mocked<RungApi>> = {
    getAssessment: jest.fn(async _ref => ({
      ...assessEntity(entity),
      reported,
    })),
    getLadder: jest.fn(async _options => ({
      rungs,
      thresholds: defaultThresholds,
    })),
  };
  return answers as jest.Mocked<RungApi>;
}

/** The error that the client throws for a response of this status. */
export function responseError(status: number): Promise<ResponseError> {
  return ResponseError.fromResponse(
    new Response('{}', { status, statusText: `Status ${status}` }),
  );
}
