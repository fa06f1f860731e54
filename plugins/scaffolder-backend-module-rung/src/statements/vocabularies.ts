import {
  ANNOTATION_PREFIX,
  annotationNameOf,
  annotationOf,
  AssessmentPolicy,
  builtKeys,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { Vocabulary } from './types';

const names = [...requirementKeys, 'profile'];

/** The requirements and the profile, without the prefix. */
export const requirementVocabulary: Vocabulary = {
  input: 'requirements',
  annotations: new Set(names.map(annotationOf)),
  nameOf: annotationNameOf,
  unknown: 'There is no such requirement.',
  choice: `Write one of ${names.join(', ')}.`,
};

/** Every annotation that the engine reads, in full. */
export const annotationVocabulary: Vocabulary = {
  input: 'annotations',
  annotations: AssessmentPolicy.default().annotations,
  nameOf: annotation => annotation,
  unknown: 'Rung reads no annotation of this name.',
  choice: `Write ${ANNOTATION_PREFIX} and one of ${names.join(
    ', ',
  )}; or built. and one of ${builtKeys.join(
    ', ',
  )}; or accept. and the name of a finding.`,
};
