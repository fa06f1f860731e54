import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  CompoundEntityRef,
  RELATION_DEPENDENCY_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  renderMemo,
  rungRefreshCreatePermission,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentHistory,
  Dependents,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { Availability } from '../availability';
import { ReportStore } from '../database';
import { Authorizer, clusterNamePermissions } from '../permissions';
import { AssessmentService, ReaderOptions } from './AssessmentService';
import { assessLive } from './assessLive';
import { readHistoryCursor } from './historyCursor';
import { firstSeenOf, historyItemOf, sourcesOf } from './historyItemOf';
import { LiveRecords, LiveRecord } from './LiveRecords';

interface LiveAssessmentOptions {
  authorizer: Authorizer;
  availability: Availability;
  entities: LiveRecords;
  policy: AssessmentPolicy;
  store: ReportStore;
}

/**
 * Reads each entity on behalf of the caller, so that the catalog itself decides
 * who may see its assessment, and scores it live, so that it is never stale.
 *
 * There is one verdict for everybody: what the entity inherits counts even for
 * a reader who may not see where it comes from. Names and values are withheld.
 */
export class LiveAssessmentService implements AssessmentService {
  private readonly options: LiveAssessmentOptions;

  static create(options: LiveAssessmentOptions): AssessmentService {
    return new LiveAssessmentService(options);
  }

  private constructor(options: LiveAssessmentOptions) {
    this.options = options;
  }

  async getAssessment(
    ref: CompoundEntityRef,
    { credentials }: ReaderOptions,
  ): Promise<LiveAssessment> {
    return assessLive(await this.read(ref, credentials), this.options.policy);
  }

  async getMemo(
    ref: CompoundEntityRef,
    { credentials }: ReaderOptions,
  ): Promise<string> {
    const live = await this.read(ref, credentials);
    return renderMemo(
      assessLive(live, this.options.policy),
      live.record.attributes.title,
    );
  }

  async getHistory(
    ref: CompoundEntityRef,
    { limit, cursor }: { limit: number; cursor?: string },
    { credentials }: ReaderOptions,
  ): Promise<AssessmentHistory> {
    const entityRef = stringifyEntityRef(ref);
    const after = cursor === undefined ? undefined : readHistoryCursor(cursor);
    const { authorizer, availability, entities, store } = this.options;
    const record = await entities.require(entityRef, credentials);
    const seesEarlier = await authorizer.holds(
      credentials,
      rungRefreshCreatePermission,
    );
    const uid = seesEarlier ? undefined : record.uid;
    const { items, hasMore, firstSeen } = await availability.guard(() =>
      store.history(entityRef, { limit, after, uid }),
    );
    const isVisible = (await authorizer.seesEverything(credentials))
      ? () => true
      : await entities.visibleAmong(
          sourcesOf([...items, ...(firstSeen?.found ? [firstSeen.found] : [])]),
          credentials,
        );
    const shown = items.map(item => historyItemOf(item, { record, isVisible }));
    return {
      items: shown,
      firstSeen: firstSeen && firstSeenOf(firstSeen, { record, isVisible }),
      nextCursor: hasMore ? shown.at(-1)?.id : undefined,
    };
  }

  async getDependents(
    ref: CompoundEntityRef,
    { limit }: { limit: number },
    { credentials }: ReaderOptions,
  ): Promise<Dependents> {
    const { authorizer, availability, entities, store } = this.options;
    const entityRef = stringifyEntityRef(ref);
    const { kind, relations = [] } = await entities.requireEntity(
      entityRef,
      credentials,
    );
    const stated = relations
      .filter(({ type }) => type === RELATION_DEPENDENCY_OF)
      .map(({ targetRef }) => targetRef);
    const visibility = await authorizer.visibility(credentials);
    const isToldWhoRuns =
      kind.toLowerCase() === 'resource' &&
      (await authorizer.holds(credentials, ...clusterNamePermissions));
    return availability.guard(() =>
      store.dependents({
        stated,
        seenOn: isToldWhoRuns ? entityRef : undefined,
        visibility,
        limit,
      }),
    );
  }

  private read(
    ref: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<LiveRecord> {
    return this.options.entities.read(stringifyEntityRef(ref), credentials);
  }
}
