import { Entity } from '@backstage/catalog-model';
import { CatalogReader } from './CatalogReader';
import { Failures, refIfAny } from './Failures';
import { Survey } from './Survey';

/** Those that others inherit from are read whether they are assessed or not. */
const ancestorKinds = ['domain', 'system'];

/** Adds all of the catalog to a survey, but for what cannot be read. */
export async function readCatalog(
  survey: Survey,
  options: {
    reader: CatalogReader;
    /** The kinds of entities that are assessed. */
    kinds: readonly string[];
    failures: Failures;
    signal: AbortSignal;
    /** Called after each page. */
    onPage: () => Promise<void>;
  },
): Promise<void> {
  const { reader, kinds, failures, signal, onPage } = options;
  const assessed = new Set(kinds.map(kind => kind.toLowerCase()));
  const all = [...new Set([...ancestorKinds, ...assessed])];
  const add = (entity: Entity) => {
    const kind = entity.kind.toLowerCase();
    if (ancestorKinds.includes(kind)) {
      survey.addAncestor(entity);
    }
    if (assessed.has(kind)) {
      survey.add(entity);
    }
  };
  for await (const page of reader.pages(all, signal)) {
    for (const entity of page) {
      try {
        add(entity);
      } catch (error) {
        const entityRef = refIfAny(entity);
        failures.note('read', entityRef, error);
        survey.addUnread(entityRef);
      }
    }
    await onPage();
  }
}
