import {
  ANNOTATION_PREFIX,
  annotationNameOf,
  annotationOf,
  AssessmentPolicy,
  builtKeys,
  findingIds,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { Vocabulary } from './types';

const requirements = [...requirementKeys, 'profile'];
const facts = builtKeys.map(key => `built.${key}`);
const acceptances = findingIds.map(id => `accept.${id}`);

/**
 * The requirements and the profile, what is built and what is accepted, without the
 * prefix.
 *
 * @public
 */
export const requirementVocabulary: Vocabulary = {
  input: 'requirements',
  annotations: new Set(
    [...requirements, ...facts, ...acceptances].map(annotationOf),
  ),
  nameOf: annotationNameOf,
  unknown: 'There is no such requirement, fact or acceptance.',
  choice: `Write one of ${requirements.join(
    ', ',
  )}; or built. and a fact; or accept. and the name of a finding.`,
};

/**
 * Every annotation that the engine reads, in full.
 *
 * @public
 */
export const annotationVocabulary: Vocabulary = {
  input: 'annotations',
  annotations: AssessmentPolicy.default().annotations,
  nameOf: annotation => annotation,
  unknown: 'Rung reads no annotation of this name.',
  choice: `Write ${ANNOTATION_PREFIX} and one of ${requirements.join(
    ', ',
  )}; or built. and one of ${builtKeys.join(
    ', ',
  )}; or accept. and the name of a finding.`,
};
