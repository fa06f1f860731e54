export { RungClient } from './RungClient';
export type { RequestOptions, RungApi, RungClientOptions } from './RungClient';
export type { Ladder } from './types';
