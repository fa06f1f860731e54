export { EntityRungCard } from './EntityRungCard';
