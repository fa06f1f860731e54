export { RungPage } from './RungPage';
