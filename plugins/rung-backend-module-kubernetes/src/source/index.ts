export { KubernetesPluginSource } from './KubernetesPluginSource';
