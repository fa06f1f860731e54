import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { IsVisible } from '@rung/backstage-plugin-rung-common/withholding';
import { orUnavailable } from '../availability';
import { ReportStore, StoredDependency, StoredSummary } from '../database';
import {
  ancestorOf,
  CatalogRecord,
  standsOn,
  Surroundings,
  surroundingsOf,
  withEvidence,
} from '../scoring';
import { Neighbourhood } from './Neighbourhood';
import { StoredView } from './StoredView';

/** An entity as it is now, with all that its assessment draws on. */
export interface LiveRecord {
  record: CatalogRecord;
  surroundings: Surroundings;
  /** What the report knows of what it stands on, by ref. */
  grounds: ReadonlyMap<string, StoredDependency>;
  /** Which of the entities that it draws on the reader may see. */
  isVisible: IsVisible;
  /** What the report holds of it; unknown if any of that cannot be read. */
  stored: StoredSummary | 'missing' | 'unknown';
}

export interface LiveRecordsOptions {
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
export class LiveRecords {
  private readonly options: LiveRecordsOptions;
  private readonly stored: StoredView;

  static create(options: LiveRecordsOptions): LiveRecords {
    return new LiveRecords(options);
  }

  private constructor(options: LiveRecordsOptions) {
    this.options = options;
    this.stored = StoredView.create(options);
  }

  /**
   * The entity by itself, for what does not need its surroundings.
   *
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see
   */
  async require(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<CatalogRecord> {
    return required(entityRef, this.around(credentials));
  }

  /**
   * The entity as the catalog has it, with all its annotations.
   *
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see
   */
  async requireEntity(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const { catalog, logger } = this.options;
    const entity = await orUnavailable(
      () => catalog.getEntityByRef(entityRef, { credentials }),
      { message: 'The catalog cannot be read at the moment', logger },
    );
    if (!entity) {
      throw noSuchEntity(entityRef);
    }
    return entity;
  }

  /** Which of these entities the reader may see. */
  async visibleAmong(
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<IsVisible> {
    const neighbourhood = this.around(credentials);
    await neighbourhood.look(entityRefs);
    return entityRef => neighbourhood.get(entityRef) !== undefined;
  }

  /**
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see
   */
  async read(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<LiveRecord> {
    const neighbourhood = this.around(credentials);
    // Nothing that takes the longer the more there is of an entity may be done
    // before it is certain that the reader may see it.
    const record = await required(entityRef, neighbourhood);
    const [stored, evidence] = await Promise.all([
      this.stored.getEntity(entityRef),
      this.stored.getEvidence(entityRef),
    ]);
    const seen = withEvidence(
      { ...record, ...seenOf(stored) },
      evidence === 'unknown' ? [] : evidence,
    );
    const grounds = standsOn(seen);
    const dependencies = await this.stored.getDependencies([
      ...(record.isCluster ? [entityRef] : []),
      ...grounds,
    ]);
    // What it was found to draw on before is most likely what it draws on now.
    await neighbourhood.look([
      record.attributes.system,
      record.attributes.domain,
      ...grounds,
      ...hintsOf(stored),
    ]);
    const lineage = await neighbourhood.lineageOf(record);
    const known = new Map(
      dependencies === 'unknown'
        ? []
        : dependencies.map(item => [item.entityRef, item]),
    );
    return {
      record: seen,
      grounds: known,
      stored:
        dependencies === 'unknown' || evidence === 'unknown'
          ? 'unknown'
          : stored,
      surroundings: surroundingsOf(seen, lineage.map(ancestorOf), {
        dependency: ref => known.get(ref),
        teamsOn: ref => known.get(ref)?.teams,
      }),
      isVisible: ref => neighbourhood.get(ref) !== undefined,
    };
  }

  private around(credentials: BackstageCredentials): Neighbourhood {
    return Neighbourhood.create({ ...this.options, credentials });
  }
}

async function required(
  entityRef: string,
  neighbourhood: Neighbourhood,
): Promise<CatalogRecord> {
  await neighbourhood.look([entityRef]);
  const record = neighbourhood.get(entityRef);
  if (!record) {
    throw noSuchEntity(entityRef);
  }
  return record;
}

function noSuchEntity(entityRef: string): NotFoundError {
  return new NotFoundError(
    `There is no entity ${entityRef}, or you may not see it`,
  );
}

/** What the last scan has seen of it, so that a card says what the scan has said. */
function seenOf(
  stored: LiveRecord['stored'],
): Pick<CatalogRecord, 'observed' | 'places'> {
  return typeof stored === 'string'
    ? {}
    : { observed: confirmed(stored), places: stored.places };
}

function hintsOf(stored: LiveRecord['stored']): (string | undefined)[] {
  return typeof stored === 'string'
    ? []
    : [stored.summary.system, stored.summary.domain, ...stored.names];
}

/** What was seen, as of when a scan has last seen the same. */
function confirmed({
  observed,
  seenAt,
}: StoredSummary): StoredSummary['observed'] {
  if (!observed?.facts || seenAt === undefined) {
    return observed;
  }
  const facts = observed.facts.map(fact => ({
    ...fact,
    source: { ...fact.source, observedAt: seenAt },
  }));
  return { ...observed, facts };
}
