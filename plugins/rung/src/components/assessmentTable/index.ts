export { AssessmentTable } from './AssessmentTable';
export { columns } from './columns';
export { RungMark } from './RungMark';
export { ScannedOnly } from './ScannedOnly';
export { TableSkeleton } from './TableSkeleton';
export { useListLink } from './useListLink';
export type { ListOrder } from './useListLink';
