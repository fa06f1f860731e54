import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'State what has been assessed in catalog-info.yaml',
    example: stringify({
      steps: [
        {
          id: 'assess',
          action: 'rung:assess',
          name: 'Find the rung',
          input: {
            requirements: { availability: '99.9', 'rto.zone': '5m', rpo: '' },
          },
        },
        {
          id: 'annotate',
          action: 'rung:annotate',
          name: 'State the requirements',
          input: { annotations: '${{ steps.assess.output.annotations }}' },
        },
      ],
    }),
  },
  {
    description:
      'Declare what is built today, on one of several entities of a file',
    example: stringify({
      steps: [
        {
          id: 'annotate',
          action: 'rung:annotate',
          name: 'Declare what is built today',
          input: {
            path: 'deploy/catalog-info.yaml',
            entityRef: 'component:default/booking-api',
            annotations: {
              'rung.dev/built.zones': '3',
              'rung.dev/built.backups': 'tested',
              'rung.dev/accept.zone-loss-untested':
                'until 2027-03-31: the first exercise is planned for spring',
            },
          },
        },
      ],
    }),
  },
];
