import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  labelSelectorAnnotation,
  parseSelector,
} from '@rung/backstage-plugin-rung-observation';

/** As many as a snapshot keeps of each object. */
const MOST_KEYS = 1000;
const FACET = `metadata.annotations.${labelSelectorAnnotation}`;

/**
 * The labels by which the catalog looks for workloads. Of a cluster only labels are
 * kept that somebody asks for.
 */
export class AskedLabels {
  private readonly auth: AuthService;
  private readonly catalog: Pick<CatalogService, 'getEntityFacets'>;
  private readonly logger: LoggerService;
  /** The keys of all of them, as they were read last. */
  keys: readonly string[] = [];

  static create(options: {
    auth: AuthService;
    catalog: Pick<CatalogService, 'getEntityFacets'>;
    logger: LoggerService;
  }): AskedLabels {
    return new AskedLabels(options);
  }

  private constructor(options: Parameters<typeof AskedLabels.create>[0]) {
    this.auth = options.auth;
    this.catalog = options.catalog;
    this.logger = options.logger;
  }

  /** Asks the catalog, in one request. They stay while it cannot be reached. */
  async read(): Promise<void> {
    try {
      const { facets } = await this.catalog.getEntityFacets(
        { facets: [FACET] },
        { credentials: await this.auth.getOwnServiceCredentials() },
      );
      const selectors = facets[FACET].map(({ value }) => parseSelector(value));
      const keys = selectors.flatMap(selector =>
        'expected' in selector ? [] : selector.map(({ key }) => key),
      );
      this.keys = [...new Set(keys)].sort().slice(0, MOST_KEYS);
    } catch (error) {
      this.logger.warn(
        'The catalog cannot be asked for its selectors of workloads at the moment',
        toError(error),
      );
    }
  }
}
