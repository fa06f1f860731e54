export { dateOf, dayOf } from './days';
