import { isError, toError } from '@backstage/errors';
import { ScanDoubt } from '@rung/backstage-plugin-rung-common/wire';
import { WithheldError } from '../admission';
import { ScanCounts, ScanEnding, ScanStore, ScanWriter } from '../database';
import { describeCounts } from './Progress';
import { ScanRun, ScanRunOptions } from './ScanRun';

/**
 * What a scan has done, and how long it took; or why it was kept from writing
 * anything.
 */
export type ScanResult =
  | { type: 'completed'; counts: ScanCounts; seconds: number }
  | { type: 'withheld'; reason: ScanDoubt };

export interface ScannerOptions
  extends Omit<ScanRunOptions, 'writer' | 'signal'> {
  store: ScanStore;
  /** How long history is kept, in milliseconds; for ever where left out. */
  retention?: number;
}

function wasOvertaken(error: unknown): boolean {
  return isError(error) && error.name === 'ConflictError';
}

/** How a scan has ended that threw this. */
export function endingOf(
  error: unknown,
  signal: AbortSignal,
): Exclude<ScanEnding, { status: 'succeeded' }> {
  if (error instanceof WithheldError) {
    const { reason, message } = error;
    return { status: 'withheld', reason, error: message };
  }
  return signal.aborted || wasOvertaken(error)
    ? { status: 'aborted' }
    : { status: 'failed', error: toError(error).message };
}

/** Scans the catalog: scores what has changed, and stores the results. */
export class Scanner {
  private readonly options: ScannerOptions;

  static create(options: ScannerOptions): Scanner {
    return new Scanner(options);
  }

  private constructor(options: ScannerOptions) {
    this.options = options;
  }

  /**
   * Scans once, and notes how it ended.
   *
   * @throws whatever kept it from being completed: what it had written by then
   * stays, and nothing counts as gone.
   */
  async scan(signal: AbortSignal): Promise<ScanResult> {
    const { store, logger, retention } = this.options;
    // It would overtake a scan that goes on, for nothing.
    signal.throwIfAborted();
    const started = Date.now();
    try {
      const counts = await this.run(await store.beginScan(), signal);
      if (retention !== undefined) {
        await store.prune(retention);
      }
      const seconds = (Date.now() - started) / 1000;
      logger.info(
        `Scan completed: ${describeCounts(counts)}, ${seconds.toFixed(
          1,
        )} seconds`,
      );
      return { type: 'completed', counts, seconds };
    } catch (error) {
      if (error instanceof WithheldError) {
        logger.warn(`Scan withheld: ${error.message}`);
        return { type: 'withheld', reason: error.reason };
      }
      throw error;
    }
  }

  private async run(
    writer: ScanWriter,
    signal: AbortSignal,
  ): Promise<ScanCounts> {
    const run = ScanRun.create({ ...this.options, writer, signal });
    try {
      await run.complete();
      await writer.finish({ status: 'succeeded' }, run.counts);
      return run.counts;
    } catch (error) {
      const ending = endingOf(error, signal);
      if (ending.status !== 'withheld') {
        // The scheduler tells that its task has failed, and not always why.
        this.options.logger[ending.status === 'failed' ? 'error' : 'info'](
          `Scan ${ending.status}: ${toError(error).message}; ${describeCounts(
            run.counts,
          )}`,
        );
      }
      await this.note(ending, writer, run.counts);
      throw error;
    }
  }

  /** The first failure is the one to tell of, even if it cannot be noted. */
  private async note(
    ending: ScanEnding,
    writer: ScanWriter,
    counts: ScanCounts,
  ): Promise<void> {
    try {
      await writer.finish(ending, counts);
    } catch (failure) {
      // The scan that overtook this one has noted it already.
      if (!wasOvertaken(failure)) {
        this.options.logger.warn(
          `Could not note that the scan was ${ending.status}`,
          toError(failure),
        );
      }
    }
  }
}
