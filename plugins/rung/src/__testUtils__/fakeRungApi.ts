import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  assessEntity,
  defaultThresholds,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { ReportedAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { spendOf } from './spend';

/** What every card, tab or page of counts asks for. */
const asked: Partial<RungApi> = {
  getAskedCampaigns: async () => ({ items: [] }),
  getCosts: async () => ({ shown: true }),
  getSpend: async () => spendOf([]),
  getSinglePoints: async ref => ({
    entityRef: stringifyEntityRef(ref),
    items: [],
    total: 0,
  }),
};

/** A backend that gives these answers; anything else asked is a mistake. */
export function fakeRungApi(answers: Partial<RungApi>): jest.Mocked<RungApi> {
  return Object.fromEntries(
    Object.entries({ ...asked, ...answers }).map(([name, answer]) => [
      name,
      jest.fn(answer as (...args: never[]) => unknown),
    ]),
  ) as unknown as jest.Mocked<RungApi>;
}

/** Answers what the card asks for as the backend does, with the engine itself. */
export function rungApiOf(
  entity: Entity,
  reported?: ReportedAssessment,
): jest.Mocked<RungApi> {
  return fakeRungApi({
    getAssessment: async () => ({ ...assessEntity(entity), reported }),
    getLadder: async () => ({
      rungs,
      thresholds: defaultThresholds,
      policy: {},
    }),
  });
}

/** The error that the client throws for a response of this status. */
export function responseError(
  status: number,
  /** What the backend says. */
  message: string = '',
): Promise<ResponseError> {
  const body = { error: { name: 'Error', message }, response: {} };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      statusText: `Status ${status}`,
      headers: { 'content-type': 'application/json' },
    }),
  );
}
