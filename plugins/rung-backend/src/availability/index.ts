export { Availability } from './Availability';
export { orUnavailable } from './orUnavailable';
