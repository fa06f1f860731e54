import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { CatalogRecord, recordOf } from '../scoring';
import { CatalogReader } from './CatalogReader';
import { Failures, refIfAny } from './Failures';
import { Survey } from './Survey';

/**
 * The records of entities, in batches: those put aside, and those read again
 * that did not seem to have changed when they were read.
 */
export async function* recordsOf(
  survey: Survey,
  entityRefs: readonly string[],
  options: {
    reader: CatalogReader;
    policy: AssessmentPolicy;
    failures: Failures;
    signal: AbortSignal;
  },
): AsyncGenerator<CatalogRecord[]> {
  const { reader, policy, failures, signal } = options;
  if (entityRefs.length === 0) {
    return;
  }
  const wanted = new Set(entityRefs);
  for await (const records of survey.keptRecords()) {
    signal.throwIfAborted();
    yield records.filter(record => wanted.has(record.attributes.entityRef));
  }
  const read = (entity: Entity) => {
    try {
      return [recordOf(entity, policy)];
    } catch (error) {
      failures.note('read', refIfAny(entity), error);
      return [];
    }
  };
  const unkept = entityRefs.filter(entityRef => !survey.isKept(entityRef));
  for await (const entities of reader.byRefs(unkept, signal)) {
    yield entities.flatMap(read);
  }
}
