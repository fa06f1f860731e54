export { AddressNotice } from './AddressNotice';
export { OtherKinds } from './OtherKinds';
export { FilterBar } from './FilterBar';
export { FilteredReport } from './FilteredReport';
export { useFilterText } from './useFilterText';
export { valuesOf, withValues } from './filterValues';
