import {
  listPath,
  ResourceDefinition,
  SnapshotBuilder,
} from '@rung/backstage-plugin-rung-observation';
import { ReadingLimits } from './limits';
import { ListEnd, ListReader } from './ListReader';
import { Questions } from './Questions';

/**
 * Reads all objects of a kind page by page, and hands each page on at once.
 *
 * @param list - which objects, and in which version they are asked for
 * @throws the reason of the signal of the questions, once it is given
 */
export async function readList(
  questions: Questions,
  builder: SnapshotBuilder,
  list: { resource: ResourceDefinition; version: string },
  { pages, pageSize }: ReadingLimits,
): Promise<ListEnd> {
  const { resource, version } = list;
  const path = listPath(resource, version);
  const reader = ListReader.create(builder, resource.name);
  let end: ListEnd | undefined;
  for (let page = 0; page < pages && end === undefined; page += 1) {
    end = reader.take(await questions.ask(`${path}?${reader.query(pageSize)}`));
  }
  return end ?? 'not-reached';
}
