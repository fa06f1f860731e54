export { AddressNotice } from './AddressNotice';
export { OtherKinds } from './OtherKinds';
export { FilterBar } from './FilterBar';
export { FilteredReport } from './FilteredReport';
export { useEntityTitles } from './useEntityTitles';
export { useFilterText } from './useFilterText';
export { useValueTitles } from './useValueTitles';
export { valuesOf, withValues } from './filterValues';
