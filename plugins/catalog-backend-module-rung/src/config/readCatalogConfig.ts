import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  readAssessedKinds,
  readAssessmentPolicy,
} from '@rung/backstage-plugin-rung-node';

const section = 'rung.catalog';

/** What is set for the catalog, checked and completed. */
export interface CatalogConfig {
  policy: AssessmentPolicy;
  /** Whether an entity with a bad annotation is kept out of the catalog. */
  refuses: boolean;
  /**
   * Whether entities are labelled with their rung: by what they state, or as the report
   * has it, with what is seen.
   */
  labels: boolean | 'report';
  /** The kinds that are assessed, in lower case. */
  kinds: ReadonlySet<string>;
}

/**
 * Reads what is set under `rung`, as far as it matters to the catalog.
 *
 * @throws InputError that names the first key that is wrong, and what to write
 * instead.
 */
export function readCatalogConfig(root: Config): CatalogConfig {
  return {
    policy: readAssessmentPolicy(root),
    refuses: readInvalid(root) === 'refuse',
    labels: readLabels(root),
    kinds: new Set(readAssessedKinds(root).map(kind => kind.toLowerCase())),
  };
}

function readInvalid(root: Config): 'report' | 'refuse' {
  const invalid = root.getOptional(`${section}.invalid`) ?? 'report';
  if (invalid !== 'report' && invalid !== 'refuse') {
    throw new InputError(
      `${section}.invalid is ${JSON.stringify(
        invalid,
      )}; write report or refuse`,
    );
  }
  return invalid;
}

function readLabels(root: Config): CatalogConfig['labels'] {
  const labels = root.getOptional(`${section}.labels`) ?? false;
  if (typeof labels !== 'boolean' && labels !== 'report') {
    throw new InputError(
      `${section}.labels is ${JSON.stringify(
        labels,
      )}; write true, report or false`,
    );
  }
  return labels;
}
