export { Sources } from './Sources';
export type { AllowedImports } from './Sources';
