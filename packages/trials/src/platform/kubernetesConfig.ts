import type { ConfigPart } from './backendConfig.ts';

/** A cluster as the Kubernetes plugin is told of it. */
export interface ConfiguredCluster extends ConfigPart {
  name: string;
  url: string;
}

/** A portal that knows these clusters, and keeps quiet about each request to them. */
export function kubernetesConfig(
  clusters: readonly ConfiguredCluster[],
): ConfigPart {
  return {
    kubernetes: {
      serviceLocatorMethod: { type: 'multiTenant' },
      clusterLocatorMethods: [{ type: 'config', clusters: [...clusters] }],
    },
    backend: {
      auditor: { severityLogLevelMappings: { medium: 'debug' } },
    },
  };
}
