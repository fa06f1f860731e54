export { startBackend } from './startBackend';
