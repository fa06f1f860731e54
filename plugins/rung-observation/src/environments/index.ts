export {
  defaultEnvironmentRules,
  defaultSystemNamespaces,
  environmentOfCluster,
  environmentOfNamespace,
  matchesAny,
} from './environmentOf';
export type { EnvironmentPattern, EnvironmentRules } from './environmentOf';
