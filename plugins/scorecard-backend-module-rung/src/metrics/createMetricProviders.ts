import { MetricProvider } from '@red-hat-developer-hub/backstage-plugin-scorecard-node';
import type { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { excess } from './excess';
import { fits } from './fits';
import { RungMetricProvider } from './RungMetricProvider';
import { Verdicts } from './Verdicts';

/**
 * All metrics of Rung, which share what is read. Each has a provider of its own: one
 * provider gives values of one type.
 */
export function createMetricProviders(options: {
  api: Pick<RungApi, 'listAssessments'>;
  kinds: readonly string[];
}): MetricProvider[] {
  const shared = {
    verdicts: Verdicts.create(options.api),
    kinds: options.kinds,
  };
  return [
    RungMetricProvider.create(excess, shared),
    RungMetricProvider.create(fits, shared),
  ];
}
