import { filterNames } from '@rung/backstage-plugin-rung-common/wire';
import { AddressChoices, listFilterNames, useFilters } from '../../filters';
import { ScannedOnly } from '../assessmentTable';
import { AddressNotice, FilterBar } from '../filtering';
import { pageChoices } from '../listing';
import { ChangeListView } from './ChangeListView';
import { dayChoices } from './useDays';

/** What the address may say beside filters. */
const choices: AddressChoices = {
  ...pageChoices,
  ...dayChoices,
  first: ['true'],
};

/** Those that can be chosen here; links from elsewhere may state more. */
const shown = listFilterNames();

/** What moved between two days, from what to what, and why. */
export function ChangesPage() {
  const [stated, setFilters] = useFilters();
  return (
    <ScannedOnly names={filterNames} filters={stated} setFilters={setFilters}>
      {filters => (
        <>
          <AddressNotice choices={choices} />
          <FilterBar names={shown} filters={filters} onChange={setFilters} />
          <ChangeListView filters={filters} />
        </>
      )}
    </ScannedOnly>
  );
}
