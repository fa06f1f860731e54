import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { ReportStore, StoredEntity } from '../database';
import {
  CatalogRecord,
  countedTeamsOn,
  dependenciesAmong,
  Surroundings,
} from '../scoring';
import { Neighbourhood } from './Neighbourhood';
import { StoredView } from './StoredView';

/** An entity as it is now, with all that its assessment draws on. */
export interface LiveEntity {
  record: CatalogRecord;
  surroundings: Surroundings;
  neighbourhood: Neighbourhood;
  /** What the report holds of it; unknown if any of that cannot be read. */
  stored: StoredEntity | 'missing' | 'unknown';
}

export interface LiveEntitiesOptions {
  auth: AuthService;
  catalog: CatalogService;
  logger: LoggerService;
  policy: AssessmentPolicy;
  store: ReportStore;
}

/**
 * Reads entities as they are in the catalog now, for a reader. What they depend
 * on is taken from the report: to score it live would take all that it depends
 * on in turn.
 */
export class LiveEntities {
  private readonly options: LiveEntitiesOptions;
  private readonly stored: StoredView;

  static create(options: LiveEntitiesOptions): LiveEntities {
    return new LiveEntities(options);
  }

  private constructor(options: LiveEntitiesOptions) {
    this.options = options;
    this.stored = StoredView.create(options);
  }

  /**
   * The entity itself, and the means to look around it. Nothing that takes the
   * longer the more there is of an entity may be done before.
   *
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see
   */
  async require(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Pick<LiveEntity, 'record' | 'neighbourhood'>> {
    const neighbourhood = Neighbourhood.create({
      ...this.options,
      credentials,
    });
    await neighbourhood.look([entityRef]);
    const record = neighbourhood.get(entityRef);
    if (!record) {
      throw new NotFoundError(
        `There is no entity ${entityRef}, or you may not see it`,
      );
    }
    return { record, neighbourhood };
  }

  /**
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see
   */
  async read(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<LiveEntity> {
    const { record, neighbourhood } = await this.require(
      entityRef,
      credentials,
    );
    const stored = await this.stored.getEntity(entityRef);
    // What it was found to draw on before is most likely what it draws on now.
    await neighbourhood.look([
      record.attributes.system,
      record.attributes.domain,
      ...record.dependsOn,
      ...hintsOf(stored),
    ]);

    const dependencies = await this.stored.getDependencies(record.dependsOn);
    const known = new Map(
      dependencies === 'unknown'
        ? []
        : dependencies.map(item => [item.entityRef, item]),
    );
    return {
      record,
      neighbourhood,
      stored: dependencies === 'unknown' ? 'unknown' : stored,
      surroundings: {
        lineage: await neighbourhood.lineageOf(record),
        countedTeams: countedTeamsOn(
          record.dependsOn,
          ref => known.get(ref)?.teams,
        ),
        dependencies: dependenciesAmong(record.dependsOn, ref =>
          known.get(ref),
        ),
      },
    };
  }
}

function hintsOf(stored: LiveEntity['stored']): (string | undefined)[] {
  return typeof stored === 'string'
    ? []
    : [stored.summary.system, stored.summary.domain, ...stored.names];
}
