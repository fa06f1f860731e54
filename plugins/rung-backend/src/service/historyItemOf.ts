import {
  FirstSeen,
  HistoryItem,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  IsVisible,
  withholdChange,
} from '@rung/backstage-plugin-rung-common/withholding';
import { StoredChange, StoredFirst } from '../database';
import { causesOf } from '../history';
import { CatalogRecord } from '../scoring';
import { writeHistoryCursor } from './historyCursor';

/** The entities that stated what changed, and what was stated at first. */
export function sourcesOf(
  items: readonly Pick<StoredChange, 'changes'>[],
): string[] {
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
    causes: causesOf({ ...item, changes }),
    earlier: uid === record.uid ? undefined : { owners },
  };
}

/** What a reader may be told of how an entity was found at first. */
export function firstSeenOf(
  { at, status, found }: StoredFirst,
  { record, isVisible }: { record: CatalogRecord; isVisible: IsVisible },
): FirstSeen {
  const { entityRef } = record.attributes;
  return {
    at,
    status,
    state: found?.after,
    stated: found?.changes.map(change =>
      withholdChange(change, { entityRef, isVisible }),
    ),
  };
}
