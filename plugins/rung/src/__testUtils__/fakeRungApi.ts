import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  assessEntity,
  defaultThresholds,
  RungApi,
  rungs,
} from '@rung/backstage-plugin-rung-common';

/** Answers as the backend does, with the engine itself. */
export function rungApiOf(entity: Entity): jest.Mocked<RungApi> {
  return {
    getAssessment: jest.fn(async _ref => assessEntity(entity)),
    getLadder: jest.fn(async _options => ({
      rungs,
      thresholds: defaultThresholds,
    })),
  };
}

/** The error that the client throws for a response of this status. */
export function responseError(status: number): Promise<ResponseError> {
  return ResponseError.fromResponse(
    new Response('{}', { status, statusText: `Status ${status}` }),
  );
}
