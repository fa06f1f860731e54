import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  assessEntity,
  Prices,
} from '@rung/backstage-plugin-rung-common';
import {
  PreviewCounts,
  previewedVerdict,
  PreviewTally,
  shownCounts,
} from '@rung/backstage-plugin-rung-common/preview';
import {
  CostSettings,
  PreviewItem,
} from '@rung/backstage-plugin-rung-common/wire';
import { FileEntities } from './FileEntities';
import { isAssessed } from './kinds';
import { templateNote } from './notesOf';
import { parseFiles } from './parseFiles';
import { FileFailure, SourceFile } from './types';

/** What would move of the entities of files. */
export interface FilePreview {
  counts: PreviewCounts;
  /** What the organization pays; left out where it has entered none, or hides it. */
  prices?: Prices;
  /** All that moves, in the order of the files. */
  items: PreviewItem[];
  failures: FileFailure[];
  notes: string[];
}

/**
 * Puts the entities of all files under two policies, as far as the files tell.
 * Reads no file and no clock.
 */
export async function previewFiles(
  sources: readonly SourceFile[],
  {
    before,
    after,
    costs,
    now,
  }: {
    before: AssessmentPolicy;
    after: AssessmentPolicy;
    costs: CostSettings;
    now: Date;
  },
): Promise<FilePreview> {
  const { documents, failures, templates } = parseFiles(sources);
  const entities = documents.map(({ document }) => document.entity);
  const under = (policy: AssessmentPolicy) => {
    const files = FileEntities.create(entities, policy);
    return (entity: Entity) =>
      previewedVerdict(
        assessEntity(entity, { policy, now, ...files.around(entity) }),
      );
  };
  const [verdictBefore, verdictAfter] = [under(before), under(after)];
  const tally = PreviewTally.create();
  const items = entities.filter(isAssessed).flatMap(
    entity =>
      tally.add(
        {
          entityRef: stringifyEntityRef(entity),
          title: entity.metadata.title,
          owners: ownersOf(entity),
        },
        verdictBefore(entity),
        verdictAfter(entity),
      ) ?? [],
  );
  return {
    counts: shownCounts(tally.counts(), costs),
    prices: costs.prices,
    items,
    failures,
    notes: templates.map(templateNote),
  };
}

/** As the catalog reads it: a group unless it says that it is something else. */
function ownersOf({ spec, metadata }: Entity): string[] {
  try {
    return [
      stringifyEntityRef(
        parseEntityRef(String(spec?.owner ?? ''), {
          defaultKind: 'group',
          defaultNamespace: metadata.namespace ?? 'default',
        }),
      ),
    ];
  } catch {
    return [];
  }
}
