/**
 * Annotations to begin with. Nobody but the owner knows the numbers: each is a
 * guess until its question mark is gone, and says which failure it is for.
 */
export const startingSnippet = `metadata:
  annotations:
    # Guesses. Put in your own numbers, and take
    # the question mark off those you are sure of.
    rung.dev/rto.zone: 4h?
    rung.dev/rpo.zone: 24h?
    rung.dev/availability: '99.5?'
    rung.dev/pods: '20?'
    rung.dev/teams: '1?'
    rung.dev/compliance: none?
`;
