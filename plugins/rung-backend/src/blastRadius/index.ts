export { BlastRadiusService } from './BlastRadiusService';
export { CurrentGraph } from './CurrentGraph';
