import { once } from 'node:events';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import express, { ErrorRequestHandler } from 'express';
import { createRouter } from './createRouter';
import { RouterOptions } from './types';

/** Serves a list that never comes, and tells which errors the portal would log. */
async function serve(list: (signal: AbortSignal) => Promise<never>) {
  const failures: unknown[] = [];
  const note: ErrorRequestHandler = (error, _request, response, _next) => {
    failures.push(error.message);
    response.status(503).end();
  };
  const options = {
    auditor: mockServices.auditor.mock(),
    authorizer: { require: async () => {} },
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.user(),
    }),
    policy: AssessmentPolicy.default(),
    reports: { list: (query: { signal: AbortSignal }) => list(query.signal) },
  } as unknown as RouterOptions;
  const server = createServer(
    express().use(createRouter(options)).use(note),
  ).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}/v1/assessments`;
  return { url, failures, close: () => server.close() };
}

describe('a request that fails', () => {
  it('is told of to a caller who waits', async () => {
    const { url, failures, close } = await serve(async () => {
      throw new Error('The database is away');
    });
    expect((await fetch(url)).status).toBe(503);
    expect(failures).toEqual(['The database is away']);
    close();
  });

  it('because the caller has left is told of to nobody', async () => {
    const leaving = new AbortController();
    const broken = Promise.withResolvers<void>();
    const { url, failures, close } = await serve(async signal => {
      leaving.abort();
      await once(signal, 'abort');
      broken.resolve();
      throw signal.reason;
    });
    await expect(fetch(url, { signal: leaving.signal })).rejects.toThrow();
    await broken.promise;
    // Long enough for an error to go through all handlers.
    await wait(200);
    expect(failures).toEqual([]);
    close();
  });
});
