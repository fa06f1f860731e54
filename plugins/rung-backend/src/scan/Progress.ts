import { LoggerService } from '@backstage/backend-plugin-api';
import { ScanCounts, ScanWriter } from '../database';

const SAVE_EVERY = 2_000;
const LOG_EVERY = 10_000;

/** The counts of a scan in words. */
export function describeCounts(counts: ScanCounts): string {
  const { read, scored, written, gone, failed } = counts;
  return `${read} entities read, ${scored} scored, ${written} changed, ${gone} gone, ${failed} failed`;
}

/** Tells how far a scan is: the log now and then, and the store for the card. */
export class Progress {
  private readonly logger: LoggerService;
  private readonly writer: ScanWriter;
  private readonly started = Date.now();
  private saved = this.started;
  private logged = this.started;

  static create(options: {
    logger: LoggerService;
    writer: ScanWriter;
  }): Progress {
    return new Progress(options.logger, options.writer);
  }

  private constructor(logger: LoggerService, writer: ScanWriter) {
    this.logger = logger;
    this.writer = writer;
  }

  /** Called as often as one likes. */
  async report(counts: ScanCounts): Promise<void> {
    const now = Date.now();
    if (now - this.saved >= SAVE_EVERY) {
      this.saved = now;
      await this.writer.saveProgress(counts);
    }
    if (now - this.logged >= LOG_EVERY) {
      this.logged = now;
      const seconds = Math.round((now - this.started) / 1000);
      this.logger.info(
        `Scanning: ${describeCounts(counts)}, ${seconds} seconds so far`,
      );
    }
  }
}
