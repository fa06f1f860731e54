export { BlastRadiusPage } from './BlastRadiusPage';
