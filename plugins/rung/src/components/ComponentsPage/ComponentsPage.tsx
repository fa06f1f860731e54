import { everyKind } from '@rung/backstage-plugin-rung-common';
import {
  filterNames as allFilterNames,
  FilterName,
  useFilters,
} from '../../filters';
import { ScannedOnly } from '../assessmentTable';
import { AddressNotice, FilterBar } from '../filtering';
import { AssessmentListView } from './AssessmentListView';
import { listChoices } from './useListState';

/** Those that can be chosen here; links from elsewhere may state more. */
const filterNames: readonly FilterName[] = [
  'text',
  'rung',
  'fit',
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

/** Everything that is assessed, components first. */
export function ComponentsPage() {
  const [stated, setFilters] = useFilters();
  return (
    <ScannedOnly
      names={allFilterNames}
      filters={stated}
      setFilters={setFilters}
    >
      {filters => (
        <>
          <AddressNotice choices={listChoices} />
          <FilterBar
            names={filterNames}
            filters={filters}
            onChange={setFilters}
          />
          <AssessmentListView
            filters={filters}
            onClear={() => setFilters({ kind: [everyKind] })}
          />
        </>
      )}
    </ScannedOnly>
  );
}
