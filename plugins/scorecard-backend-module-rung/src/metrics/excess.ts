import { MetricDescription } from './RungMetricProvider';

export const excess: MetricDescription<'number'> = {
  metric: {
    id: 'rung.excess',
    title: 'Built beside needed',
    description:
      'How many steps of the ladder what is built is above what is needed; below zero where it is below',
    type: 'number',
    history: true,
  },
  thresholds: {
    rules: [
      {
        key: 'under-built',
        expression: '<0',
        color: 'error.main',
        icon: 'arrow_downward',
      },
      {
        key: 'fits',
        expression: '==0',
        color: 'success.main',
        icon: 'check_circle',
      },
      {
        key: 'over-built',
        expression: '>0',
        color: 'warning.main',
        icon: 'arrow_upward',
      },
    ],
  },
  valueOf: verdict => verdict.excess,
};
