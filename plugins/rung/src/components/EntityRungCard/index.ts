export { EntityRungCard } from './EntityRungCard';
export type { EntityRungCardProps } from './options';
