export { ResultPanel } from './ResultPanel';
export { Summary } from './Summary';
