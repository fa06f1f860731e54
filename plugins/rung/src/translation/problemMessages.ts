import {
  adviceSentences,
  builtHint,
  BuiltKey,
  builtKeys,
  clusterHint,
  ClusterKey,
  clusterKeys,
  problemSentences,
  softDependenciesHint,
} from '@rung/backstage-plugin-rung-common';

/** What to write comes from the engine, which is what reads it. */
const hints = Object.fromEntries(
  builtKeys.map(key => [key, builtHint(key)]),
) as Record<BuiltKey, string>;

const clusterHints = Object.fromEntries(
  clusterKeys.map(key => [key, clusterHint(key)]),
) as Record<ClusterKey, string>;

/** What keeps a value from being read, and what to write instead. */
export const problemMessages = {
  what: problemSentences,
  advice: adviceSentences,
  /** The rest of a sentence that begins with "Write". */
  fact: hints,
  cluster: clusterHints,
  softDependencies: softDependenciesHint,
} as const;
