import { FilterName, useFilters } from '../../filters';
import { ScannedOnly } from '../assessmentTable';
import { FilterBar } from '../filtering';
import { AssessmentListView } from './AssessmentListView';

const filterNames: readonly FilterName[] = [
  'text',
  'rung',
  'posture',
  'status',
  'owner',
  'system',
  'domain',
  'kind',
  'lifecycle',
  'finding',
  'missing',
  'unreadable',
  'tag',
];

/** Everything that is assessed, whatever its kind. */
export function ComponentsPage() {
  const [filters, setFilters] = useFilters();
  return (
    <ScannedOnly>
      <FilterBar names={filterNames} filters={filters} onChange={setFilters} />
      <AssessmentListView filters={filters} onClear={() => setFilters({})} />
    </ScannedOnly>
  );
}
