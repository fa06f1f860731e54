export { PartsSection } from './PartsSection';
