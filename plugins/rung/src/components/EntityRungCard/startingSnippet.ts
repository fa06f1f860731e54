import { annotationOf } from '@rung/backstage-plugin-rung-common';

/**
 * Annotations to begin with. Nobody but the owner knows the numbers: each is a
 * guess until its question mark is gone, and says which failure it is for.
 */
export const startingSnippet = `metadata:
  annotations:
    # Guesses. Put in your own numbers, and take
    # the question mark off those you are sure of.
    ${annotationOf('rto.zone')}: 4h?
    ${annotationOf('rpo.zone')}: 24h?
    ${annotationOf('availability')}: '99.5?'
    ${annotationOf('pods')}: '20?'
    ${annotationOf('teams')}: '1?'
    ${annotationOf('compliance')}: none?
`;
