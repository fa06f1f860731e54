import { parseEntityRef } from '@backstage/catalog-model';
import { EntityKindFilter } from '@backstage/plugin-catalog-react';
import { RungNumber } from '@rung/backstage-plugin-rung-common';
import {
  RequestOptions,
  RungApi,
} from '@rung/backstage-plugin-rung-common/client';

/** The most that one page of the list holds. */
const PAGE = 500;

/**
 * How many characters of names one request to the catalog has room for. Since
 * Backstage 1.57 the table asks with a body, which may have 100 kB; before, it
 * asked with an address.
 */
const MOST_CHARACTERS =
  'getCatalogQuery' in EntityKindFilter.prototype ? 80_000 : 6_000;

/** Beside each name there are quotes and a comma, or a separator. */
const BESIDE_A_NAME = 3;

/** The entities on some rungs, as many as the catalog can be asked for at once. */
export async function findOnRungs(
  rungApi: RungApi,
  wanted: { rungs: RungNumber[]; kind: string | undefined },
  options: RequestOptions,
): Promise<{ entityRefs: string[]; more: boolean }> {
  const { rungs, kind } = wanted;
  const entityRefs: string[] = [];
  let characters = 0;
  let cursor: string | undefined;
  do {
    const page = await rungApi.listAssessments(
      {
        filters: { rung: rungs, ...(kind ? { kind: [kind] } : {}) },
        limit: PAGE,
        ...(cursor ? { cursor } : {}),
      },
      options,
    );
    for (const { entityRef } of page.items) {
      characters += parseEntityRef(entityRef).name.length + BESIDE_A_NAME;
      if (characters > MOST_CHARACTERS) {
        return { entityRefs, more: true };
      }
      entityRefs.push(entityRef);
    }
    cursor = page.nextCursor;
  } while (cursor);
  return { entityRefs, more: false };
}
