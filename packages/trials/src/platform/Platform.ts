import { randomBytes } from 'node:crypto';
import type { PostgresConnection } from '../postgres/connection.ts';
import { BackendClient } from './BackendClient.ts';
import { backendConfig, type ConfigPart } from './backendConfig.ts';
import { BackendProcess } from './BackendProcess.ts';
import { installBackend } from './installBackend.ts';
import { installPackages } from './installPackages.ts';
import { findFreePort, Running, say } from './launcher.ts';
import { createRunFolder } from './paths.ts';

/** What backends need to start: their code, a database server and a folder. */
export class Platform {
  readonly folder: string;
  readonly postgres: PostgresConnection;
  readonly #entry: string;
  readonly #running: Running;
  readonly #backends: BackendProcess[] = [];

  private constructor(
    folder: string,
    postgres: PostgresConnection,
    entry: string,
    running: Running,
  ) {
    this.folder = folder;
    this.postgres = postgres;
    this.#entry = entry;
    this.#running = running;
  }

  /** Nothing of it is left when `running` has been stopped. */
  static async create<
    Postgres extends PostgresConnection & { stop: () => Promise<void> },
  >(running: Running, startPostgres: () => Promise<Postgres>) {
    const { folder, remove } = createRunFolder();
    running.add(remove);
    say('Building and installing the plugins as an adopter would have them');
    await installPackages(folder);
    const entry = installBackend(folder);
    say('Starting PostgreSQL');
    const postgres = await startPostgres();
    running.add(postgres.stop);
    return {
      postgres,
      platform: new Platform(folder, postgres, entry, running),
    };
  }

  async startBackend(options: {
    name: string;
    databasePrefix: string;
    config?: ConfigPart[];
    environment?: Record<string, string>;
  }) {
    const { name, databasePrefix, config = [], environment } = options;
    const port = await findFreePort();
    const serviceToken = randomBytes(24).toString('hex');
    const backend = BackendProcess.start({
      name,
      entry: this.#entry,
      folder: this.folder,
      client: new BackendClient(`http://127.0.0.1:${port}`, serviceToken),
      config: [
        backendConfig({
          port,
          serviceToken,
          postgres: this.postgres,
          databasePrefix,
        }),
        ...config,
      ],
      environment,
    });
    this.#running.add(() => backend.kill());
    this.#backends.push(backend);
    return backend;
  }

  /** What the backends have said last, for somebody who looks for the cause of a failure. */
  endOfLogs(databasePrefix: string): string {
    return this.#backends
      .filter(({ name }) => name.startsWith(databasePrefix))
      .map(
        backend =>
          `The end of the log of ${backend.name}:\n${backend.endOfLog()}`,
      )
      .join('\n\n');
  }
}
