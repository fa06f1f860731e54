import { parseEntityRef } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

/** As many as are looked through by eye; the others go by their refs. */
const MOST_TITLES = 500;

const none: ReadonlyMap<string, string> = new Map();

/**
 * What the portal calls these entities, as far as it is known by now. It asks the
 * catalog for many at once.
 */
export function useEntityTitles(
  entityRefs: readonly string[],
): ReadonlyMap<string, string> {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const [titles, setTitles] = useState(none);
  const asked = entityRefs.slice(0, MOST_TITLES).join('\n');

  useEffect(() => {
    let outdated = false;
    if (presentation && asked !== '') {
      const presented = asked.split('\n').map(async entityRef => {
        const { kind: defaultKind } = parseEntityRef(entityRef);
        const { primaryTitle } = await presentation.forEntity(entityRef, {
          defaultKind,
        }).promise;
        return [entityRef, primaryTitle] as const;
      });
      Promise.all(presented).then(entries => {
        if (!outdated) {
          setTitles(new Map(entries));
        }
      });
    }
    return () => {
      outdated = true;
    };
  }, [presentation, asked]);
  return titles;
}
