export { createRungColumn } from './createRungColumn';
export { EntityRungFilter } from './EntityRungFilter';
export { EntityRungPicker } from './EntityRungPicker';
