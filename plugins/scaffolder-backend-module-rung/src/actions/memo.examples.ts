import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Write the memo of a new service',
    example: stringify({
      steps: [
        {
          id: 'memo',
          action: 'rung:memo',
          name: 'Write the decision memo',
          input: {
            entityRef: 'component:default/booking-api',
            requirements: { availability: '99.9', teams: '3' },
          },
        },
      ],
    }),
  },
  {
    description: 'Write the memo of an entity of the catalog, in another place',
    example: stringify({
      steps: [
        {
          id: 'memo',
          action: 'rung:memo',
          name: 'Write the decision memo',
          input: {
            entityRef: 'component:default/booking-web',
            path: 'docs/decisions/kubernetes.md',
          },
        },
      ],
    }),
  },
];
