export { AssessmentTable } from './AssessmentTable';
export { columnIds } from './columns';
export type { ColumnId } from './columns';
export { RungMark } from './RungMark';
export { ScannedOnly } from './ScannedOnly';
export { TableSkeleton } from './TableSkeleton';
export { useListLink } from './useListLink';
export type { ListOrder } from './useListLink';
