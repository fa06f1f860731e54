export { complaintOf, describeComplaint } from './complaint';
export type { Complaint } from './complaint';
export { nearestAnnotation } from './nearestAnnotation';
export { unknownAnnotations } from './unknownAnnotations';
export type { UnknownAnnotation } from './unknownAnnotations';
export { unreadStatements } from './unreadStatements';
export type { UnreadStatement } from './unreadStatements';
