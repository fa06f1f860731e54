import { connect, createServer } from 'node:net';
import { Problem } from './say.mjs';

/** Stops before a start whose servers could not listen. */
export async function requireFreePorts(ports) {
  for (const [user, port] of Object.entries(ports)) {
    if (await isPortInUse(port)) {
      throw new Problem(
        `Port ${port} on localhost is in use, and ${user} needs it.`,
        `End the program that listens there ("lsof -i :${port}" names it; it may be an earlier npm start) and run the command again.`,
      );
    }
  }
}

/** Whether anything answers; a test bind would succeed on macOS beside a server on all addresses. */
export async function isPortInUse(port) {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(host => answersOn(host, port)),
  );
  return answers.includes(true);
}

/** A port that no program listens on at this moment. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function answersOn(host, port) {
  return new Promise(resolve => {
    const socket = connect({ host, port });
    const finish = answer => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
