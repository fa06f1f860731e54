export { Availability } from './Availability';
export { orUnavailable } from './orUnavailable';
export { ReaderTurns } from './ReaderTurns';
export { unlessAborted } from './unlessAborted';
export { TooManyRequestsError } from './TooManyRequestsError';
