import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { findFreePort, isPortInUse, requireFreePorts } from './ports.mjs';

for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
  test(`finds a server that listens on ${host}`, async () => {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    const { port } = server.address();

    assert.equal(await isPortInUse(port), true);
    await assert.rejects(requireFreePorts({ 'the app': port }), {
      message: `Port ${port} on localhost is in use, and the app needs it.`,
    });

    server.close();
    await once(server, 'close');
    assert.equal(await isPortInUse(port), false);
    await requireFreePorts({ 'the app': port });
  });
}

test('finds a port to listen on', async () => {
  const port = await findFreePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');

  assert.equal(server.address().port, port);
  server.close();
});
