import { parameterRefs, refParts } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

const tags = ['Assessments'] as const;

/** One entity. */
export const entityPaths = {
  '/v1/assessments/by-name/{kind}/{namespace}/{name}': {
    get: {
      operationId: 'getAssessmentByName',
      description:
        'Reads the entity from the catalog and scores it as the request is made.',
      tags,
      security,
      parameters: refParts,
      responses: {
        '200': responses.json('The assessment.', 'LiveAssessment'),
        ...errors.entity,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/observation': {
    get: {
      operationId: 'getObservationByName',
      description:
        'Where it runs, and what checks have found there, as its clusters were last seen. What they call things is left out for readers who lack the permissions kubernetes.clusters.read and kubernetes.resources.read.',
      tags,
      security,
      parameters: refParts,
      responses: {
        '200': responses.json('The observation.', 'EntityObservation'),
        ...errors.looked,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/drill': {
    get: {
      operationId: 'getDrillByName',
      description:
        'What follows for it if a zone or a node of one of its places is lost, worked out from what was last seen. It changes nothing anywhere.',
      tags,
      security,
      parameters: [
        ...refParts,
        ...parameterRefs('place', 'lostZone', 'lostNode'),
      ],
      responses: {
        '200': responses.json('The drill.', 'EntityDrill'),
        ...errors.looked,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/history': {
    get: {
      operationId: 'getHistoryByName',
      description: 'How its verdict came to be what it is, newest first.',
      tags,
      security,
      parameters: [...refParts, ...parameterRefs('limit', 'cursor')],
      responses: {
        '200': responses.json('One page of changes.', 'AssessmentHistory'),
        ...errors.entity,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/dependents': {
    get: {
      operationId: 'getDependentsByName',
      description:
        'Who depends on it by the catalog, and what they need, as the last scan found them: those that need most first. Of a cluster, also what was seen to run there, for readers who hold the permissions kubernetes.clusters.read and kubernetes.resources.read.',
      tags,
      security,
      parameters: [...refParts, ...parameterRefs('limit')],
      responses: {
        '200': responses.json('Who depends on it.', 'Dependents'),
        ...errors.entity,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/memo': {
    get: {
      operationId: 'getMemoByName',
      description: 'The decision on one page.',
      tags,
      security,
      parameters: refParts,
      responses: {
        '200': responses.textual('The memo.', 'text/markdown'),
        ...errors.entity,
      },
    },
  },
} as const;
