import { ReportStore, Visibility } from '../database';

/** What a reader may see, by uid, as tests state it. */
export type Sight =
  | Extract<Visibility, { type: 'all' }>
  | { type: 'some'; uids: readonly string[]; sources: readonly string[] };

/** The same by what is stored. */
export async function visibilityOf(
  store: Pick<ReportStore, 'entitySetOf'>,
  sight: Sight,
): Promise<Visibility> {
  return sight.type === 'all'
    ? sight
    : {
        type: 'some',
        entities: await store.entitySetOf(sight.uids),
        sources: sight.sources,
      };
}
