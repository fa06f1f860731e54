export { RungDecoratorFactory } from './RungDecoratorFactory';
