import { PreviewItem } from '@rung/backstage-plugin-rung-common/wire';
import { Column, join } from './Column';

/** What a CSV of all that another policy would move has. */
export const previewColumns: readonly Column<PreviewItem>[] = [
  { header: 'entityRef', cell: row => row.entityRef },
  { header: 'title', cell: row => row.title },
  { header: 'owners', cell: row => join(row.owners) },
  { header: 'direction', cell: row => row.direction },
  { header: 'rungBefore', cell: row => row.before.rung },
  { header: 'rung', cell: row => row.after.rung },
  { header: 'platformBefore', cell: row => String(row.before.platform) },
  { header: 'platform', cell: row => String(row.after.platform) },
  { header: 'statusBefore', cell: row => row.before.status },
  { header: 'status', cell: row => row.after.status },
  { header: 'fitBefore', cell: row => row.before.fit },
  { header: 'fit', cell: row => row.after.fit },
  { header: 'findingsAppear', cell: row => join(row.appear) },
  { header: 'findingsGo', cell: row => join(row.go) },
];
