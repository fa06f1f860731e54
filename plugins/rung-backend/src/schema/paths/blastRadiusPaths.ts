import { parameterRefs, refParts } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

const tags = ['Blast radius'] as const;

/** What is lost, and of which entities it is told. */
const asked = [
  ...parameterRefs('loss', 'lostName'),
  ...parameterRefs('kind', 'owner', 'system', 'domain'),
];

/** What goes down together. */
export const blastRadiusPaths = {
  '/v1/drill': {
    get: {
      operationId: 'getBlastRadius',
      description:
        'What goes down if a zone, a cluster, a region or an entity is lost, with what the entities promise of that, counted and by groups. It is worked out from what the last scan found, and of nothing but what the reader may see. Without a kind, those that are configured to count are counted.',
      tags,
      security,
      parameters: [...asked, ...parameterRefs('blastGroupBy')],
      responses: {
        '200': responses.json('What goes down.', 'BlastRadius'),
        ...errors.lost,
      },
    },
  },
  '/v1/drill/entities': {
    get: {
      operationId: 'listBlastRadius',
      description:
        'The entities of the same, each with the shortest chain that takes it down: broken promises first, then what is down, degraded, not known and untouched, each by name.',
      tags,
      security,
      parameters: [
        ...asked,
        ...parameterRefs('state', 'promise', 'limit', 'cursor'),
      ],
      responses: {
        '200': responses.json('One page of them.', 'BlastItemList'),
        ...errors.lost,
      },
    },
  },
  '/v1/drill/entities.csv': {
    get: {
      operationId: 'exportBlastRadius',
      description: 'All of these entities, streamed.',
      tags,
      security,
      parameters: [...asked, ...parameterRefs('state', 'promise')],
      responses: {
        '200': responses.textual(
          'One record for each entity, after a header.',
          'text/csv',
        ),
        ...errors.lost,
      },
    },
  },
  '/v1/drill/losses': {
    get: {
      operationId: 'listLosses',
      description:
        'What could be lost, of one kind, as far as anything that the reader may see is there: those with the most entities first. Of entities, how many depend on each.',
      tags,
      security,
      parameters: parameterRefs('loss', 'text', 'limit'),
      responses: {
        '200': responses.json('The possible losses.', 'PossibleLossList'),
        ...errors.many,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/losses': {
    get: {
      operationId: 'getLossesByName',
      description:
        'The smallest losses that take it down, each with the shortest chain that does: its single points of failure, as the last scan found them.',
      tags,
      security,
      parameters: refParts,
      responses: {
        '200': responses.json('Its single points of failure.', 'SinglePoints'),
        ...errors.looked,
      },
    },
  },
} as const;
