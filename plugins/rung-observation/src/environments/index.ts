export {
  defaultEnvironmentRules,
  environmentOfCluster,
  environmentOfNamespace,
} from './environmentOf';
export type { EnvironmentPattern, EnvironmentRules } from './environmentOf';
