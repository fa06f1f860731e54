import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  PreviewTally,
  shownCounts,
} from '@rung/backstage-plugin-rung-common/preview';
import {
  CostSettings,
  PolicyPreview,
  PreviewItem,
} from '@rung/backstage-plugin-rung-common/wire';
import { Availability, ReaderTurns } from '../availability';
import { PreviewStore } from '../database';
import { Authorizer, readerOf } from '../permissions';
import { ScanStates } from '../reports';
import { requiringAnnotations } from '../scoring';
import { Comparison } from './Comparison';
import { sightOf } from './Sight';
import { OnShare, Walk } from './Walk';

/** A policy that somebody tries out. */
export interface PreviewRequest {
  policy: AssessmentPolicy;
  credentials: BackstageCredentials;
  /** Given once nobody waits for the answer any more. */
  signal: AbortSignal;
}

interface PreviewOptions {
  authorizer: Authorizer;
  availability: Availability;
  /** Whether it is told what could go, and what would be built. */
  costs: CostSettings;
  /** The policy in force. */
  policy: AssessmentPolicy;
  previews: PreviewStore;
  scans: ScanStates;
}

type Counted = PolicyPreview['notCompared'];

/**
 * Says what would move if another policy were in force, over all that the last scan
 * has seen, and writes nothing.
 */
export class PreviewService {
  private readonly options: PreviewOptions;
  private readonly turns = ReaderTurns.create();

  static create(options: PreviewOptions): PreviewService {
    return new PreviewService(options);
  }

  private constructor(options: PreviewOptions) {
    this.options = options;
  }

  /** The annotations that a policy names and that no scan under the one in force reads. */
  unread(policy: AssessmentPolicy): string[] {
    const read = requiringAnnotations(this.options.policy);
    return [...requiringAnnotations(policy)].filter(key => !read.has(key));
  }

  /**
   * @throws TooManyRequestsError if the reader has one running already
   * @throws ServiceUnavailableError if the database or the catalog is away
   */
  async preview(
    request: PreviewRequest,
    onShare: OnShare,
  ): Promise<PolicyPreview> {
    const { availability, costs, scans } = this.options;
    // Before it begins: a scan that ends meanwhile is not what all of it is of.
    const scan = await availability.guard(() => scans.state(), request);
    const tally = PreviewTally.create();
    const notCompared = { withheld: 0, unscanned: 0, failed: 0 };
    for await (const _ of this.items(request, {
      tally,
      notCompared,
      onShare,
    })) {
      // The tally holds all that is told.
    }
    return {
      ...shownCounts(tally.counts(), costs),
      notCompared,
      unread: this.unread(request.policy),
      scan,
    };
  }

  /** All that moves, by name, a few at a time. */
  async *pages(request: PreviewRequest): AsyncGenerator<PreviewItem[]> {
    yield* this.items(request, {
      tally: PreviewTally.create(),
      notCompared: { withheld: 0, unscanned: 0, failed: 0 },
      onShare: () => {},
    });
  }

  private async *items(
    { policy, credentials, signal }: PreviewRequest,
    {
      tally,
      notCompared,
      onShare,
    }: { tally: PreviewTally; notCompared: Counted; onShare: OnShare },
  ): AsyncGenerator<PreviewItem[]> {
    const { authorizer, availability, previews } = this.options;
    const end = this.turns.take(readerOf(credentials), 'preview');
    try {
      const comparison = Comparison.create({
        before: this.options.policy,
        after: policy,
        sight: sightOf(await authorizer.visibility(credentials), [
          this.options.policy,
          policy,
        ]),
        now: new Date(),
      });
      const walk = await Walk.begin({
        store: previews,
        availability,
        signal,
        onShare,
      });
      for await (const rows of walk.rows(['stated'])) {
        rows.forEach(row => comparison.settle(row));
      }
      for await (const rows of walk.rows(['stated', 'known'])) {
        const moved: PreviewItem[] = [];
        for (const row of rows) {
          const compared = comparison.compare(row);
          if (typeof compared !== 'string') {
            const { entity, before, after } = compared;
            const item = tally.add(entity, before, after);
            if (item) {
              moved.push(item);
            }
          } else if (compared !== 'hidden') {
            notCompared[compared]++;
          }
        }
        if (moved.length > 0) {
          yield moved;
        }
      }
    } finally {
      end();
    }
  }
}
