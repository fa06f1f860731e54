export { RungProcessor } from './RungProcessor';
