export { Memory } from './Memory';
