import {
  coreServices,
  createServiceFactory,
  RootLoggerService,
} from '@backstage/backend-plugin-api';

/** Keeps all that a backend logs, whatever its level. */
export class LogBook {
  /** To be added to the backend. */
  readonly factory;
  readonly lines: string[] = [];

  static create(): LogBook {
    return new LogBook();
  }

  private constructor() {
    const note = (message: string, meta?: unknown) => {
      const error = meta instanceof Error ? meta.stack : undefined;
      this.lines.push(`${message} ${error ?? JSON.stringify(meta)}`);
    };
    const logger: RootLoggerService = {
      error: note,
      warn: note,
      info: note,
      debug: note,
      child: () => logger,
    };
    this.factory = createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => logger,
    });
  }
}
