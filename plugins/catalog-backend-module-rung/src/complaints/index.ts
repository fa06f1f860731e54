export { complaintsOf } from './complaintsOf';
export { describeComplaints } from './describeComplaints';
export { nearMissesOf } from './nearMissesOf';
