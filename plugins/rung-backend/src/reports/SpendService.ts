import { NotFoundError } from '@backstage/errors';
import {
  CostSettings,
  ReportGrouping,
  Spend,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReportStore } from '../database';
import { Authorizer, clusterNamePermissions } from '../permissions';
import { countedKindsOf } from './countedKindsOf';
import { RememberedAnswers } from './RememberedAnswers';
import { ScanStates } from './ScanStates';
import { spendOf } from './spendOf';
import { ReportRequest, VisibleReads } from './VisibleReads';

interface SpendOptions {
  answers: RememberedAnswers;
  authorizer: Authorizer;
  costs: CostSettings;
  countedEnvironment: string;
  countedKinds: readonly string[];
  reads: VisibleReads;
  scans: ScanStates;
  store: ReportStore;
}

/** Tells what could go and what closing gaps would take, unless that is hidden. */
export class SpendService {
  private readonly options: SpendOptions;

  static create(options: SpendOptions): SpendService {
    return new SpendService(options);
  }

  private constructor(options: SpendOptions) {
    this.options = options;
  }

  /** Whether the organization shows what things cost, and its prices. */
  get costs(): CostSettings {
    return this.options.costs;
  }

  /**
   * Counts as {@link ReportService} does, of the same entities.
   *
   * @throws NotFoundError where the organization hides it
   */
  async spend(
    request: ReportRequest & { groupBy?: ReportGrouping },
  ): Promise<Spend> {
    const {
      answers,
      authorizer,
      costs,
      countedEnvironment,
      reads,
      scans,
      store,
    } = this.options;
    const { shown, prices } = costs;
    if (!shown) {
      throw new NotFoundError('What things cost is hidden here');
    }
    const { credentials, groupBy } = request;
    const filters = countedKindsOf(request.filters, this.options);
    const knowsClusters = await authorizer.holds(
      credentials,
      ...clusterNamePermissions,
    );
    return reads.inTurn(request, async (visibility, signal) => ({
      prices,
      ...(await answers.get(
        visibility,
        ['spend', filters, groupBy, knowsClusters],
        async reading =>
          spendOf(
            await store.spend(
              { filters, visibility, groupBy, countedEnvironment },
              { signal: reading },
            ),
            {
              seesEverything: visibility.type === 'all',
              knowsClusters,
              prices,
            },
          ),
        signal,
      )),
      scan: await scans.state(),
    }));
  }
}
