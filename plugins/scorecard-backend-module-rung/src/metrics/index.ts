export { createMetricProviders } from './createMetricProviders';
