import { HistoryItem } from '@rung/backstage-plugin-rung-common/wire';
import {
  IsVisible,
  withholdChange,
} from '@rung/backstage-plugin-rung-common/withholding';
import { StoredChange } from '../database';
import { CatalogRecord } from '../scoring';
import { writeHistoryCursor } from './historyCursor';

/** The entities that stated what changed. */
export function sourcesOf(items: readonly StoredChange[]): string[] {
  return items
    .flatMap(({ changes }) => changes)
    .flatMap(({ before, after }) => [before, after])
    .flatMap(stated => stated?.source?.entityRef ?? []);
}

/** What a reader may be told of a change. */
export function historyItemOf(
  { position, uid, owners, changes, ...item }: StoredChange,
  { record, isVisible }: { record: CatalogRecord; isVisible: IsVisible },
): HistoryItem {
  const { entityRef } = record.attributes;
  return {
    ...item,
    id: writeHistoryCursor(position),
    changes: changes.map(change =>
      withholdChange(change, { entityRef, isVisible }),
    ),
    earlier: uid === record.uid ? undefined : { owners },
  };
}
