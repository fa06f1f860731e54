export { unlessAborted } from './unlessAborted';
export { withTimeout } from './withTimeout';
