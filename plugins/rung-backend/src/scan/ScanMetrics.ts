import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { ScanResult } from './Scanner';

/** Measures from the results of scans; collecting them costs no query. */
export class ScanMetrics {
  private readonly duration;
  private readonly runs;
  private readonly entities;
  private readonly writes;

  static create(metrics: MetricsService): ScanMetrics {
    return new ScanMetrics(metrics);
  }

  private constructor(metrics: MetricsService) {
    this.duration = metrics.createHistogram('rung.scan.duration', {
      description: 'How long a scan of the catalog took',
      unit: 'seconds',
    });
    this.runs = metrics.createCounter<{ result: string }>('rung.scan.runs', {
      description: 'Scans by their result: succeeded, failed, aborted',
    });
    this.entities = metrics.createGauge<{ status: string }>(
      'rung.scan.entities',
      {
        description:
          'Entities of the latest scan: read, scored, gone, failed to be scored',
      },
    );
    this.writes = metrics.createCounter('rung.scan.writes', {
      description: 'Results that were written because something had changed',
    });
  }

  record({ counts, seconds }: ScanResult): void {
    this.runs.add(1, { result: 'succeeded' });
    this.duration.record(seconds);
    this.writes.add(counts.written);
    for (const status of ['read', 'scored', 'gone', 'failed'] as const) {
      this.entities.record(counts[status], { status });
    }
  }

  /** Of a scan that was not completed. */
  recordEnding(result: 'failed' | 'aborted'): void {
    this.runs.add(1, { result });
  }
}
