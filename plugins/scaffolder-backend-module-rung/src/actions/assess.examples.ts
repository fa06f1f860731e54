import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Assess what a new service needs',
    example: stringify({
      steps: [
        {
          id: 'assess',
          action: 'rung:assess',
          name: 'Find the rung',
          input: {
            entityRef: 'component:default/booking-api',
            system: 'system:default/booking',
            requirements: {
              availability: '99.9',
              'rto.zone': '5m?',
              pods: '40..400',
              compliance: 'none',
            },
          },
        },
      ],
    }),
  },
  {
    description:
      'Go on only if one cluster is enough, for a template that builds no more',
    example: stringify({
      steps: [
        {
          id: 'assess',
          action: 'rung:assess',
          name: 'Check that one cluster is enough',
          input: {
            requirements: { availability: '99.9', audience: 'paying' },
            atLeast: 2,
            atMost: 3,
          },
        },
      ],
    }),
  },
];
