export { Availability } from './Availability';
export { orUnavailable } from './orUnavailable';
export { ReaderTurns } from './ReaderTurns';
export { TooManyRequestsError } from './TooManyRequestsError';
