import { once } from 'node:events';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import express from 'express';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { createRouter } from './createRouter';
import { RouterOptions } from './types';

const at = '2026-05-31T12:00:00.000Z';
const row: AssessmentSummary = {
  ...scoredRecord('shop').summary,
  assessedAt: at,
  changedAt: at,
};

/** Asks for the export of these pages, and tells how that was noted. */
async function download(pages: () => AsyncGenerator<AssessmentSummary[]>) {
  const event = { success: jest.fn(), fail: jest.fn() };
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockResolvedValue(event);
  const options = {
    auditor,
    authorizer: { require: async () => {} },
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.user(),
    }),
    policy: AssessmentPolicy.default(),
    reports: { pages },
    spend: { costs: { shown: true } },
  } as unknown as RouterOptions;
  const server = createServer(
    express().use(createRouter(options)).use(mockErrorHandler()),
  ).listen(0);
  try {
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://localhost:${port}/v1/assessments.csv`);
    const text = await response.text().catch(() => 'broken off');
    return { status: response.status, text, event };
  } finally {
    server.close();
  }
}

describe('an export', () => {
  it('is all there if it ends', async () => {
    const { status, text, event } = await download(async function* pages() {
      yield [row];
      yield [row];
    });
    expect(status).toBe(200);
    expect(text.trim().split('\r\n')).toHaveLength(3);
    expect(event.success).toHaveBeenCalledTimes(1);
    expect(event.fail).not.toHaveBeenCalled();
  });

  it('that fails half way is not taken for a whole one', async () => {
    const failure = new Error('no connection');
    const { status, text, event } = await download(async function* pages() {
      yield [row];
      throw failure;
    });
    expect(status).toBe(200);
    expect(text).toBe('broken off');
    expect(event.success).not.toHaveBeenCalled();
    expect(event.fail).toHaveBeenCalledWith({ error: failure });
  });
});
