export { demoDrillsModule as default } from './module';
