import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { listFilterNames, usePickedFilters } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ScannedOnly } from '../assessmentTable';
import { AddressNotice, FilterBar } from '../filtering';
import { Stack } from '../shared';
import { WatchSection } from './WatchSection';
import { watches } from './watches';

/** Each list is about a fit of its own, and of what is stated in full. */
const filterNames = listFilterNames('fit', 'missing', 'unreadable');

/** What to look at before it is pressing, and what could be given up. */
export function WatchlistPage() {
  const [stated, setFilters] = usePickedFilters(filterNames);
  const { t } = useTranslationRef(rungReportsTranslationRef);
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
          <Stack>
            {watches.map(watch => (
              <WatchSection
                key={watch.id}
                watch={watch}
                filters={filters}
                title={t(`watchlist.${watch.id}.title`)}
              />
            ))}
          </Stack>
        </>
      )}
    </ScannedOnly>
  );
}
