import { randomBytes } from 'node:crypto';
import { BackendClient } from './BackendClient.ts';
import { backendConfig, type ConfigPart } from './backendConfig.ts';
import { BackendProcess } from './BackendProcess.ts';
import { installBackend } from './installBackend.ts';
import { installPackages } from './installPackages.ts';
import { findFreePort, say, startPostgres, type Running } from './launcher.ts';
import { createRunFolder } from './paths.ts';
import type { PostgresServer } from './postgres.ts';

/** What backends need to start: their code, a database server and a folder. */
export class Platform {
  readonly folder: string;
  readonly postgres: PostgresServer;
  private readonly entry: string;
  private readonly running: Running;
  private readonly backends: BackendProcess[] = [];

  private constructor(
    folder: string,
    postgres: PostgresServer,
    entry: string,
    running: Running,
  ) {
    this.folder = folder;
    this.postgres = postgres;
    this.entry = entry;
    this.running = running;
  }

  /** Nothing of it is left when `running` has been stopped. */
  static async create(running: Running): Promise<Platform> {
    const folder = createRunFolder();
    say('Building and installing the plugins as an adopter would have them');
    await installPackages(folder);
    const entry = installBackend(folder);
    say('Starting PostgreSQL');
    const postgres = await startPostgres();
    running.add(postgres.stop);
    return new Platform(folder, postgres, entry, running);
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
      entry: this.entry,
      folder: this.folder,
      client: BackendClient.create(`http://127.0.0.1:${port}`, serviceToken),
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
    this.running.add(() => backend.kill());
    this.backends.push(backend);
    return backend;
  }

  /** What the backends have said last, for somebody who looks for the cause of a failure. */
  endOfLogs(databasePrefix: string): string {
    return this.backends
      .filter(({ name }) => name.startsWith(databasePrefix))
      .map(
        backend =>
          `The end of the log of ${backend.name}:\n${backend.endOfLog()}`,
      )
      .join('\n\n');
  }
}
