import {
  ClusterConnection,
  ClusterResponse,
} from '@rung/backstage-plugin-rung-node';
import { Agent, fetch } from 'undici';
import { ClusterAccess } from './ClusterAccess';

/** Asks an API server directly, and only with GET. */
export class Connection implements ClusterConnection {
  readonly #server: string;
  readonly #token: string | undefined;
  readonly #agent: Agent;

  static open(access: ClusterAccess): Connection {
    const { ca, cert, key, serverName, isUnverified } = access;
    const agent = new Agent({
      connect: {
        ...(ca !== undefined && { ca }),
        ...(cert !== undefined && { cert }),
        ...(key !== undefined && { key }),
        ...(serverName !== undefined && { servername: serverName }),
        rejectUnauthorized: !isUnverified,
      },
    });
    return new Connection(access, agent);
  }

  private constructor({ server, token }: ClusterAccess, agent: Agent) {
    this.#server = server;
    this.#token = token;
    this.#agent = agent;
  }

  get(
    path: string,
    { signal }: { signal: AbortSignal },
  ): Promise<ClusterResponse> {
    return fetch(`${this.#server}${path}`, {
      method: 'GET',
      headers: {
        accept: 'application/json',
        ...(this.#token !== undefined && {
          authorization: `Bearer ${this.#token}`,
        }),
      },
      redirect: 'manual',
      signal,
      dispatcher: this.#agent,
    });
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}
