import { MetricDescription } from './RungMetricProvider';

export const fits: MetricDescription<'boolean'> = {
  metric: {
    id: 'rung.fits',
    title: 'Fits',
    description: 'Whether what is built is what is needed, no less and no more',
    type: 'boolean',
    history: true,
  },
  thresholds: {
    rules: [
      {
        key: 'fits',
        expression: '==true',
        color: 'success.main',
        icon: 'check_circle',
      },
      {
        key: 'does not fit',
        expression: '==false',
        color: 'error.main',
        icon: 'cancel',
      },
    ],
  },
  valueOf: verdict => verdict.fits,
};
