export { demoCalendarModule as default } from './module';
