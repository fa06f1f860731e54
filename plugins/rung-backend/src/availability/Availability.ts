import { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import { ScanState } from '@rung/backstage-plugin-rung-common/wire';
import { withTimeout } from '@rung/backstage-plugin-rung-node';
import { orUnavailable } from './orUnavailable';

/**
 * Turns whatever keeps the report from being read or written into an answer
 * that says so, and how old the report is, in bounded time. It recovers by
 * itself, because every request tries anew.
 */
export class Availability {
  private readonly logger: LoggerService;
  private readonly longest: number;
  private asOf: string | undefined;

  /** @param options - the longest that a report may take is in milliseconds */
  static create(options: {
    logger: LoggerService;
    statementTimeout: number;
  }): Availability {
    return new Availability(options.logger, options.statementTimeout);
  }

  private constructor(logger: LoggerService, longest: number) {
    this.logger = logger;
    this.longest = longest;
  }

  /** Remembers the age of the report, to tell it when nothing else can be told. */
  remember<T extends ScanState>(scan: T): T {
    this.asOf = scan.asOf;
    return scan;
  }

  /**
   * Does work, and has it given up once nobody waits for it any more: when it
   * takes too long, or the caller leaves.
   *
   * @throws ServiceUnavailableError if the work fails or takes too long
   */
  async guard<T>(
    work: (signal: AbortSignal) => Promise<T>,
    options?: { signal?: AbortSignal },
  ): Promise<T> {
    try {
      return await orUnavailable(
        () =>
          withTimeout(work, {
            milliseconds: this.longest,
            message: `It took longer than the ${this.longest} milliseconds of rung.reports.statementTimeout`,
            signal: options?.signal,
          }),
        {
          message: 'The report cannot be read at the moment',
          logger: this.logger,
        },
      );
    } catch (error) {
      throw isError(error) && error.name === 'ServiceUnavailableError'
        ? new ServiceUnavailableError(`${error.message}; ${this.age()}`)
        : error;
    }
  }

  private age(): string {
    if (this.asOf === undefined) {
      return 'how old the report is, is not known';
    }
    const minutes = Math.round((Date.now() - Date.parse(this.asOf)) / 60_000);
    return `the report that was read last is of ${this.asOf}, ${minutes} minutes ago`;
  }
}
