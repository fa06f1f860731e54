export { startBackend } from './startBackend';
export { TestEntities } from './TestEntities';
export { TestTasks } from './TestTasks';
