/**
 * What backends and command lines of Rung share: catalog files, inheritance,
 * configuration and the reading of clusters.
 *
 * @packageDocumentation
 */

export * from './annotations';
export * from './catalogFile';
export * from './config';
export * from './events';
export * from './labels';
export * from './lineage';
export * from './observation';
export * from './ownFiles';
export * from './serviceClient';
export * from './statements';
export * from './waiting';
