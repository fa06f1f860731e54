export { RungHomeWidget as Content } from './RungHomeWidget';
