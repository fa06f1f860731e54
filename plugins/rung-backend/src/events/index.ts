export { EventTask } from './EventTask';
