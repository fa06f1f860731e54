import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import {
  BlastFilters,
  BlastGrouping,
  BlastItem,
  BlastItemList,
  BlastRadius,
  Loss,
  LossKind,
  PossibleLossList,
  SinglePoints,
} from '@rung/backstage-plugin-rung-common/wire';
import { Visibility } from '../database';
import {
  clustersAfter,
  GraphLoss,
  GraphView,
  NONE,
  Outage,
} from '../dependencyGraph';
import { Authorizer, clusterNamePermissions } from '../permissions';
import {
  countedKindsOf,
  RememberedAnswers,
  ScanStates,
  VisibleReads,
} from '../reports';
import { LiveRecords } from '../service';
import { BlastOrder } from './BlastOrder';
import { countBlast } from './countBlast';
import { CurrentGraph } from './CurrentGraph';
import { readBlastCursor, writeBlastCursor } from './cursor';
import { itemOf } from './itemOf';
import { linksBetween } from './linksBetween';
import { findLoss, stepOf, toldLoss } from './losses';
import { Outages } from './Outages';
import { pointsOf } from './pointsOf';
import { possibleLosses } from './possibleLosses';
import { Asked } from './selection';

/** How many rows of an export are worked out at a time. */
const EXPORT_PAGE_SIZE = 1000;

/** The clusters that are lost are named up to so many. */
const MOST_CLUSTERS = 50;

/** Who asks, and until when they wait. */
interface Reader {
  credentials: BackstageCredentials;
  signal?: AbortSignal;
}

interface BlastRequest extends Reader {
  loss: Loss;
  filters: BlastFilters;
}

interface BlastRadiusOptions {
  answers: RememberedAnswers;
  authorizer: Authorizer;
  entities: LiveRecords;
  graph: CurrentGraph;
  reads: VisibleReads;
  scans: ScanStates;
  /** The kinds that are counted unless a request names others. */
  countedKinds: readonly string[];
}

/** What of a graph a request is answered from. */
interface Sight {
  view: GraphView;
  visibility: Visibility;
  signal: AbortSignal;
  reader: { knowsClusters: boolean };
}

/** What becomes of those that are asked for, in order. */
interface Listed {
  view: GraphView;
  outage: Outage;
  order: BlastOrder;
}

/**
 * Tells what goes down together, from the graph of what was last scanned, as far as
 * the asking reader may see it.
 *
 * Every method throws NotFoundError for what cannot be lost, or not as far as the
 * reader may see; NotAllowedError for a cluster, without the permissions to know what
 * clusters are called; TooManyRequestsError where one reader has as many running as
 * they may.
 */
export class BlastRadiusService {
  private readonly options: BlastRadiusOptions;
  private readonly outages = Outages.create();

  static create(options: BlastRadiusOptions): BlastRadiusService {
    return new BlastRadiusService(options);
  }

  private constructor(options: BlastRadiusOptions) {
    this.options = options;
  }

  /** What a loss takes down, counted. */
  async radius(
    request: BlastRequest & { groupBy: BlastGrouping },
  ): Promise<BlastRadius> {
    const { groupBy } = request;
    const filters = countedKindsOf(request.filters, this.options);
    return this.look(request, async ({ view, visibility, signal, reader }) => {
      const loss = await this.find(view, request, reader);
      const counted = await this.options.answers.get(
        visibility,
        [
          'blast',
          this.outages.numberOf(view),
          request.loss,
          filters,
          groupBy,
          reader,
        ],
        async () => this.count(view, loss, { filters, groupBy, reader }),
        signal,
      );
      return {
        loss: toldLoss(view, loss),
        kinds: filters.kind,
        ...counted,
        scan: await this.options.scans.state(),
      };
    });
  }

  /** @throws InputError on a cursor that no page of these has given */
  async items(
    request: BlastRequest &
      Omit<Asked, 'filters'> & { limit: number; cursor?: string },
  ): Promise<BlastItemList> {
    const { limit, cursor } = request;
    const place = cursor === undefined ? undefined : readBlastCursor(cursor);
    return this.look(request, async ({ view, reader }) => {
      const { outage, order } = await this.list(view, request, reader);
      const from = place ? order.countBefore(view, place) : 0;
      const next = from + limit;
      return {
        items: order
          .slice(from, limit)
          .map(node => itemOf(view, outage, node, reader)),
        total: order.total,
        nextCursor:
          next < order.total
            ? writeBlastCursor(order.placeAfter(view, next))
            : undefined,
      };
    });
  }

  /**
   * All of them, page by page, as they were when the first one was read. Each page is
   * authorized by itself.
   *
   * @throws ServiceUnavailableError once the reader may see something else than then
   */
  pages(
    request: BlastRequest & Omit<Asked, 'filters'>,
  ): AsyncGenerator<BlastItem[]> {
    let begun: (Listed & { visibility: Visibility }) | undefined;
    return this.options.reads.pages<BlastItem, number>(
      { ...request, filters: {} },
      async (from = 0, visibility, signal) => {
        const reader = await this.readerOf(request);
        if (begun) {
          await this.find(begun.view, request, reader);
        } else {
          const view = await this.view(visibility, signal);
          begun = { ...(await this.list(view, request, reader)), visibility };
        }
        if (begun.visibility !== visibility) {
          throw new ServiceUnavailableError(
            'What you may see has changed since this export began; begin it again',
          );
        }
        const { view, outage, order } = begun;
        const next = from + EXPORT_PAGE_SIZE;
        return {
          items: order
            .slice(from, EXPORT_PAGE_SIZE)
            .map(node => itemOf(view, outage, node, reader)),
          next: next < order.total ? next : undefined,
        };
      },
    );
  }

  /** What could be lost, of one kind. */
  async losses(
    request: Reader & { kind: LossKind; text?: string; limit: number },
  ): Promise<PossibleLossList> {
    return this.look(request, async ({ view, reader }) => {
      await this.requireNames(request.kind, request, reader);
      return {
        ...possibleLosses(view, { ...request, reader }),
        scan: await this.options.scans.state(),
      };
    });
  }

  /**
   * The smallest losses that take an entity down.
   *
   * @throws NotFoundError if there is no such entity, or none that these credentials
   * may see, or none that the last scan has read
   */
  async singlePoints(
    ref: CompoundEntityRef,
    reading: Reader,
  ): Promise<SinglePoints> {
    const entityRef = stringifyEntityRef(ref);
    await this.options.entities.requireEntity(entityRef, reading.credentials);
    return this.look(reading, async ({ view, reader }) => {
      const node = view.find(entityRef);
      if (node === NONE) {
        throw new NotFoundError(
          `The last scan has not read ${entityRef}; ask again after the next one`,
        );
      }
      return pointsOf(view, node, reader);
    });
  }

  private count(
    view: GraphView,
    loss: GraphLoss,
    {
      filters,
      groupBy,
      reader,
    }: {
      filters: BlastFilters;
      groupBy: BlastGrouping;
      reader: Sight['reader'];
    },
  ): Omit<BlastRadius, 'loss' | 'kinds' | 'scan'> {
    const outage = this.outages.of(view, loss);
    const { listed, ...counted } = countBlast(view, outage, {
      filters,
      groupBy,
    });
    return {
      ...counted,
      clusters: clustersLost(view, outage, reader),
      ...(groupBy === 'system'
        ? { links: linksBetween(view, outage, { filters, listed }) }
        : {}),
    };
  }

  private async list(
    view: GraphView,
    request: BlastRequest & Omit<Asked, 'filters'>,
    reader: Sight['reader'],
  ): Promise<Listed> {
    const loss = await this.find(view, request, reader);
    const outage = this.outages.of(view, loss);
    const filters = countedKindsOf(request.filters, this.options);
    const { state, promise } = request;
    const order = this.outages.order(view, outage, { filters, state, promise });
    return { view, outage, order };
  }

  /** Whoever may not know the names of clusters could find them out one by one. */
  private async requireNames(
    kind: LossKind,
    { credentials }: Reader,
    { knowsClusters }: Sight['reader'],
  ): Promise<void> {
    if (kind === 'cluster' && !knowsClusters) {
      // It says which of the permissions is missing.
      await this.options.authorizer.require(
        credentials,
        ...clusterNamePermissions,
      );
    }
  }

  /** It is certain that a cluster may be asked for before it is looked for. */
  private async find(
    view: GraphView,
    request: BlastRequest,
    reader: Sight['reader'],
  ): Promise<GraphLoss> {
    await this.requireNames(request.loss.kind, request, reader);
    const found = findLoss(view, request.loss);
    await this.requireNames(found.kind, request, reader);
    return found;
  }

  private async look<T>(
    request: Reader,
    answer: (sight: Sight) => Promise<T>,
  ): Promise<T> {
    return this.options.reads.inTurn(
      { ...request, filters: {} },
      async (visibility, signal) => {
        const [view, reader] = await Promise.all([
          this.view(visibility, signal),
          this.readerOf(request),
        ]);
        return answer({ view, visibility, signal, reader });
      },
    );
  }

  private async view(
    visibility: Visibility,
    signal: AbortSignal,
  ): Promise<GraphView> {
    const graph = await this.options.graph.get(signal);
    return this.outages.viewOf(graph, visibility);
  }

  private async readerOf({ credentials }: Reader): Promise<Sight['reader']> {
    const knowsClusters = await this.options.authorizer.holds(
      credentials,
      ...clusterNamePermissions,
    );
    return { knowsClusters };
  }
}

/** The loss of an entity is none of clusters, unless it takes one. */
function clustersLost(
  view: GraphView,
  outage: Outage,
  reader: Sight['reader'],
): BlastRadius['clusters'] {
  if (outage.loss.kind === 'entity' && outage.carried.size === 0) {
    return { lost: [], lostCount: 0, left: 0 };
  }
  const { lost, left } = clustersAfter(view, outage);
  return {
    lost: reader.knowsClusters
      ? lost
          .slice(0, MOST_CLUSTERS)
          .map(id => stepOf(view, { kind: 'cluster', id }, reader))
      : [],
    lostCount: lost.length,
    left,
  };
}
