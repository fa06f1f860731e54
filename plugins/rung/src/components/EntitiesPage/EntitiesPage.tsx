import {
  everyKind,
  filterNames,
} from '@rung/backstage-plugin-rung-common/wire';
import { listFilterNames, useFilters } from '../../filters';
import { ScannedOnly } from '../assessmentTable';
import { AddressNotice, FilterBar } from '../filtering';
import { AssessmentListView } from './AssessmentListView';
import { listChoices } from './useListState';

/** Those that can be chosen here; links from elsewhere may state more. */
const shown = listFilterNames();

/** Everything that is assessed, components first. */
export function EntitiesPage() {
  const [stated, setFilters] = useFilters();
  return (
    <ScannedOnly names={filterNames} filters={stated} setFilters={setFilters}>
      {filters => (
        <>
          <AddressNotice choices={listChoices} />
          <FilterBar names={shown} filters={filters} onChange={setFilters} />
          <AssessmentListView
            filters={filters}
            onClear={() => setFilters({ kind: [everyKind] })}
          />
        </>
      )}
    </ScannedOnly>
  );
}
