/**
 * What backends and command lines of Rung share: catalog files, inheritance and
 * configuration.
 *
 * @packageDocumentation
 */

export * from './annotations';
export * from './catalogFile';
export * from './config';
export * from './labels';
export * from './lineage';
export * from './ownFiles';
export * from './waiting';
