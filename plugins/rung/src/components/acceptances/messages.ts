/** What is said of acceptances that end soon. */
export const acceptancesMessages = {
  loading: 'Loading the acceptances',
  title: 'Acceptances that end within 30 days',
  description: 'Past its end a finding is open again.',
  none: 'None ends within 30 days.',
  renew: 'Renew or close',
  renewOf: 'Renew or close: {{name}}',
  more_one: '{{count}} more ends after these.',
  more_other: '{{count}} more end after these.',
} as const;
