export { getOrMake } from './getOrMake';
export { Memory } from './Memory';
