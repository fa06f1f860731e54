export { demoClustersModule as default } from './module';
