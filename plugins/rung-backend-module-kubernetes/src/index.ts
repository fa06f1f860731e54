/**
 * Reads what is built in Kubernetes clusters over the Kubernetes plugin of the
 * portal, for Rung.
 *
 * @packageDocumentation
 */

export { rungModuleKubernetes as default } from './module';
