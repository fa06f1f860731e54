export { complaintOf, describeComplaint } from './complaint';
export type { Complaint } from './complaint';
export { nearestAnnotation } from './nearestAnnotation';
export { unreadStatements } from './unreadStatements';
export type { UnreadStatement } from './unreadStatements';
