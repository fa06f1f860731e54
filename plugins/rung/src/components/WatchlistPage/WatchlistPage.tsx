import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FilterName, usePickedFilters } from '../../filters';
import { rungTranslationRef } from '../../translation';
import { ScannedOnly } from '../assessmentTable';
import { AddressNotice, FilterBar } from '../filtering';
import { WatchSection } from './WatchSection';
import { watches } from './watches';

const filterNames: readonly FilterName[] = [
  'text',
  'rung',
  'status',
  'owner',
  'system',
  'domain',
  'kind',
  'lifecycle',
  'finding',
  'tag',
];

/** What to look at before it is pressing, and what could be given up. */
export function WatchlistPage() {
  const [stated, setFilters] = usePickedFilters(filterNames);
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <ScannedOnly names={filterNames} filters={stated} setFilters={setFilters}>
      {filters => (
        <>
          <AddressNotice />
          <FilterBar
            names={filterNames}
            filters={filters}
            onChange={setFilters}
          />
          {watches.map(watch => (
            <WatchSection
              key={watch.id}
              watch={watch}
              filters={filters}
              title={t(`watchlist.${watch.id}.title`)}
            />
          ))}
        </>
      )}
    </ScannedOnly>
  );
}
