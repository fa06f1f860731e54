import {
  everyKind,
  filterNames,
} from '@rung/backstage-plugin-rung-common/wire';
import { listFilterNames, useFilters } from '../../filters';
import { ScannedOnly } from '../assessmentTable';
import { AddressNotice, FilterBar } from '../filtering';
import { AssessmentListView } from './AssessmentListView';
import { useColumns } from './useColumns';
import { listChoices } from './useListState';

/** Those that can be chosen here; links from elsewhere may state more. */
const shown = listFilterNames();

/** Everything that is assessed, components first. */
export function EntitiesPage() {
  const [stated, setFilters] = useFilters();
  const [columns, setColumns] = useColumns();
  return (
    <ScannedOnly names={filterNames} filters={stated} setFilters={setFilters}>
      {filters => (
        <>
          <AddressNotice choices={listChoices} />
          <FilterBar
            names={shown}
            filters={filters}
            onChange={setFilters}
            shown={{ columns, onColumns: setColumns }}
          />
          <AssessmentListView
            filters={filters}
            columns={columns}
            onColumns={setColumns}
            onClear={() => setFilters({ kind: [everyKind] })}
          />
        </>
      )}
    </ScannedOnly>
  );
}
