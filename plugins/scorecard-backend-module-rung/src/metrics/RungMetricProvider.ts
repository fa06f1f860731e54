import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  Metric,
  MetricType,
  MetricValue,
  ThresholdConfig,
} from '@red-hat-developer-hub/backstage-plugin-scorecard-common';
import { MetricProvider } from '@red-hat-developer-hub/backstage-plugin-scorecard-node';
import { Verdict, Verdicts } from './Verdicts';

/** What there is to say of a metric. */
export interface MetricDescription<T extends MetricType> {
  metric: Metric<T>;
  thresholds: ThresholdConfig;
  valueOf(verdict: Verdict): MetricValue<T>;
}

/** Answers the scorecard for one metric of every entity that is assessed. */
export class RungMetricProvider<T extends MetricType>
  implements MetricProvider<T>
{
  private readonly description: MetricDescription<T>;
  private readonly verdicts: Verdicts;
  private readonly kinds: readonly string[];

  static create<TType extends MetricType>(
    description: MetricDescription<TType>,
    options: { verdicts: Verdicts; kinds: readonly string[] },
  ): RungMetricProvider<TType> {
    return new RungMetricProvider(description, options.verdicts, options.kinds);
  }

  private constructor(
    description: MetricDescription<T>,
    verdicts: Verdicts,
    kinds: readonly string[],
  ) {
    this.description = description;
    this.verdicts = verdicts;
    this.kinds = kinds;
  }

  getProviderDatasourceId(): string {
    return 'rung';
  }

  getProviderId(): string {
    return this.description.metric.id;
  }

  getMetricType(): T {
    return this.description.metric.type;
  }

  getMetric(): Metric<T> {
    return this.description.metric;
  }

  getMetricThresholds(): ThresholdConfig {
    return this.description.thresholds;
  }

  getCatalogFilter(): Record<string, string[]> {
    return { kind: [...this.kinds] };
  }

  /**
   * @throws Error if it is not known: the scorecard has no other way to say so, and
   * keeps the entity without a value
   */
  async calculateMetric(entity: Entity): Promise<MetricValue<T>> {
    const verdict = await this.verdicts.of(stringifyEntityRef(entity));
    if (!verdict) {
      throw new Error('It is not known whether what is built fits');
    }
    return this.description.valueOf(verdict);
  }

  /** The scorecard warns in its log of each error of one metric, and of none of many. */
  async calculateMetrics(entity: Entity): Promise<Map<string, MetricValue<T>>> {
    return new Map([
      [this.description.metric.id, await this.calculateMetric(entity)],
    ]);
  }
}
