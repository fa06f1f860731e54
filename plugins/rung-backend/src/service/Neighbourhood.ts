import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AssessmentPolicy,
  followLineage,
} from '@rung/backstage-plugin-rung-common';
import { orUnavailable } from '../availability';
import { CatalogRecord, recordFields, recordOf } from '../scoring';

interface NeighbourhoodOptions {
  auth: AuthService;
  catalog: CatalogService;
  logger: LoggerService;
  policy: AssessmentPolicy;
  /** The reader. What they may not see is read with the plugin's own rights. */
  credentials: BackstageCredentials;
}

/**
 * The entities around the one that a reader asks for: what they may see is
 * read as theirs, in as few requests as possible, and only what they may not
 * see is read again with the plugin's own rights.
 */
export class Neighbourhood {
  private readonly options: NeighbourhoodOptions;
  private readonly visible = new Map<string, CatalogRecord | undefined>();

  static create(options: NeighbourhoodOptions): Neighbourhood {
    return new Neighbourhood(options);
  }

  private constructor(options: NeighbourhoodOptions) {
    this.options = options;
  }

  /** Looks for entities as the reader; those looked for already cost nothing. */
  async look(entityRefs: readonly (string | undefined)[]): Promise<void> {
    const wanted = [...new Set(entityRefs)].filter(
      (ref): ref is string => ref !== undefined && !this.visible.has(ref),
    );
    if (wanted.length === 0) {
      return;
    }
    const found = await this.read(wanted, this.options.credentials);
    wanted.forEach((entityRef, index) =>
      this.visible.set(entityRef, found[index]),
    );
  }

  /** An entity that was looked for, if the reader may see it. */
  get(entityRef: string): CatalogRecord | undefined {
    return this.visible.get(entityRef);
  }

  /**
   * All that an entity inherits from, nearest first, whether the reader may see
   * it or not. Each level is read in one request, or in two where the reader
   * may not see all of it.
   */
  async lineageOf(record: CatalogRecord): Promise<CatalogRecord[]> {
    const { entityRef } = record.attributes;
    const hidden = new Map<string, CatalogRecord | undefined>();
    const find = (ref: string) =>
      ref === entityRef ? record : this.visible.get(ref) ?? hidden.get(ref);
    const lineage = await followLineage(entityRef, {
      parentsOf: ref => find(ref)?.partOf,
      look: async refs => {
        await this.look(refs);
        const unseen = refs.filter(ref => !this.visible.get(ref));
        if (unseen.length > 0) {
          const credentials =
            await this.options.auth.getOwnServiceCredentials();
          const found = await this.read(unseen, credentials);
          unseen.forEach((ref, index) => hidden.set(ref, found[index]));
        }
      },
    });
    return lineage.flatMap(ref => find(ref) ?? []);
  }

  private async read(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<(CatalogRecord | undefined)[]> {
    const { catalog, logger, policy } = this.options;
    const { items } = await orUnavailable(
      () =>
        catalog.getEntitiesByRefs(
          { entityRefs, fields: recordFields },
          { credentials },
        ),
      { message: 'The catalog cannot be read at the moment', logger },
    );
    return entityRefs.map((_, index) => {
      const entity: Entity | undefined = items[index];
      return entity && recordOf(entity, policy);
    });
  }
}
