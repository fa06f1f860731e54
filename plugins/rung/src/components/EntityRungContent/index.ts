export { EntityRungContent } from './EntityRungContent';
