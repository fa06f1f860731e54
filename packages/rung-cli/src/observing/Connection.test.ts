import { createServer, Server } from 'node:https';
import { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import { readCluster } from '@rung/backstage-plugin-rung-node';
import { generate } from 'selfsigned';
import { ClusterAccess } from './ClusterAccess';
import { Connection } from './Connection';

/** A certificate that is its own authority, as a small cluster has it. */
function certificate(commonName: string) {
  return generate([{ name: 'commonName', value: commonName }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [{ type: 2, value: commonName }],
      },
    ],
  });
}

describe('Connection', () => {
  const ofServer = certificate('kubernetes');
  const ofUser = certificate('rung-observer');
  let server: Server;
  let access: ClusterAccess;

  beforeAll(async () => {
    server = createServer(
      {
        key: ofServer.private,
        cert: ofServer.cert,
        ca: ofUser.cert,
        requestCert: true,
        rejectUnauthorized: false,
      },
      (request, response) => {
        const socket = request.socket as TLSSocket;
        response.writeHead(200, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            method: request.method,
            token: request.headers.authorization,
            user: socket.authorized
              ? socket.getPeerCertificate().subject.CN
              : 'nobody',
          }),
        );
      },
    );
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    access = {
      server: `https://127.0.0.1:${port}`,
      ca: ofServer.cert,
      serverName: 'kubernetes',
    };
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  });

  async function ask(as: ClusterAccess): Promise<unknown> {
    const connection = Connection.open(as);
    try {
      const { signal } = new AbortController();
      const { body } = await connection.get('/version', { signal });
      let text = '';
      for await (const chunk of body ?? []) {
        text += Buffer.from(chunk).toString();
      }
      return JSON.parse(text);
    } finally {
      await connection.close();
    }
  }

  it('asks with a token', async () => {
    expect(await ask({ ...access, token: 'good' })).toEqual({
      method: 'GET',
      token: 'Bearer good',
      user: 'nobody',
    });
  });

  it('asks with the certificate of a user', async () => {
    const { cert, private: key } = ofUser;
    expect(await ask({ ...access, cert, key })).toEqual({
      method: 'GET',
      user: 'rung-observer',
    });
  });

  it.each([
    ['another authority', { ca: ofUser.cert }],
    ['another name', { serverName: 'elsewhere' }],
  ])('asks no server with a certificate of %s', async (_, fields) => {
    const connection = Connection.open({ ...access, ...fields });
    try {
      expect(
        await readCluster(connection, {
          cluster: 'prod',
          takenAt: new Date(),
        }),
      ).toMatchObject({
        status: 'unreachable',
        reason: expect.stringMatching(/certificate|altnames/i),
      });
    } finally {
      await connection.close();
    }
  });

  it('asks any server where the kubeconfig says so', async () => {
    const { server: address } = access;
    expect(await ask({ server: address, isUnverified: true })).toMatchObject({
      user: 'nobody',
    });
  });
});
