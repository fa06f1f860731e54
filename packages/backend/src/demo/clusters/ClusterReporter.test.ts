import { readFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { mockServices } from '@backstage/backend-test-utils';
import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';
import { parse } from 'yaml';
import { ClusterReporter } from './ClusterReporter';
import { checkoutNl } from './haulwren/checkoutNl';
import { fleetEu } from './haulwren/fleetEu';

const root = resolve(__dirname, '../../../../..');

function configOf(...files: string[]) {
  const data = files.map(file =>
    parse(readFileSync(resolve(root, file), 'utf8')),
  );
  return mockServices.rootConfig({
    data: { backend: Object.assign({}, ...data.map(one => one.backend)) },
  });
}

describe('ClusterReporter', () => {
  const logger = mockServices.logger.mock();
  const clusters = [checkoutNl, fleetEu];
  const reported: [string, string, ClusterSnapshot][] = [];
  let refused: string | undefined;
  let server: Server;
  let baseUrl: string;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const { method, url = '', headers } = request;
      const snapshot = (await json(request)) as ClusterSnapshot;
      reported.push([`${method} ${url}`, headers.authorization!, snapshot]);
      response.writeHead(refused && url.endsWith(refused) ? 403 : 204).end();
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    baseUrl = `http://127.0.0.1:${port}/api/rung`;
  });

  beforeEach(() => {
    reported.length = 0;
    refused = undefined;
  });

  afterAll(() => new Promise(done => server.close(done)));

  it('reports each cluster with the token of the configuration', async () => {
    const config = configOf('app-config.yaml');
    const now = new Date('2026-11-29T12:00:00Z');
    await ClusterReporter.fromConfig(config, { clusters, logger })!.report(
      baseUrl,
      now,
    );
    expect(
      reported.map(([where, who, { cluster, takenAt }]) => [
        where,
        who,
        cluster,
        takenAt,
      ]),
    ).toEqual(
      ['checkout-nl', 'fleet-eu'].map(name => [
        `PUT /api/rung/v1/observations/clusters/${name}`,
        'Bearer haulwren-clusters-are-recorded',
        name,
        now.toISOString(),
      ]),
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('goes on with the next where one is refused, and says so', async () => {
    refused = 'checkout-nl';
    const config = configOf('app-config.yaml');
    await ClusterReporter.fromConfig(config, { clusters, logger })!.report(
      baseUrl,
      new Date(),
    );
    expect(reported).toHaveLength(2);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'The cluster checkout-nl could not be reported',
      expect.any(Error),
    );
  });

  it('has nothing to report with in production', () => {
    const config = configOf('app-config.yaml', 'app-config.production.yaml');
    expect(
      ClusterReporter.fromConfig(config, { clusters, logger }),
    ).toBeUndefined();
  });
});
