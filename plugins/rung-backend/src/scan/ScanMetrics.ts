import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { ScanEnding } from '../database';
import { ScanResult } from './Scanner';

/** Measures from the results of scans; collecting them costs no query. */
export class ScanMetrics {
  private readonly duration;
  private readonly runs;
  private readonly withheld;
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
      description:
        'Scans by their result: succeeded, failed, aborted, withheld',
    });
    this.withheld = metrics.createCounter<{ reason: string }>(
      'rung.scan.withheld',
      {
        description:
          'Scans that were kept from writing by their reason: clock, loss, rules',
      },
    );
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

  record(result: ScanResult): void {
    if (result.type === 'withheld') {
      this.recordEnding('withheld');
      this.withheld.add(1, { reason: result.reason });
      return;
    }
    const { counts, seconds } = result;
    this.runs.add(1, { result: 'succeeded' });
    this.duration.record(seconds);
    this.writes.add(counts.written);
    for (const status of ['read', 'scored', 'gone', 'failed'] as const) {
      this.entities.record(counts[status], { status });
    }
  }

  /** Of a scan that was not completed. */
  recordEnding(result: Exclude<ScanEnding['status'], 'succeeded'>): void {
    this.runs.add(1, { result });
  }
}
