import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import { recordCluster } from './recordCluster';
import { DemoCluster } from './types';

/** Whose token it is, as app-config.yaml has it. */
const SUBJECT = 'haulwren-clusters';

/** The token is where the portal itself looks for it, and nowhere else. */
function tokenFrom(config: RootConfigService): string | undefined {
  return config
    .getOptionalConfigArray('backend.auth.externalAccess')
    ?.find(access => access.getOptionalString('options.subject') === SUBJECT)
    ?.getString('options.token');
}

/** Reports clusters of the demo to the portal, as clusters report themselves. */
export class ClusterReporter {
  private readonly clusters: readonly DemoCluster[];
  private readonly token: string;
  private readonly logger: LoggerService;

  /** Undefined where the configuration has no token to report with. */
  static fromConfig(
    config: RootConfigService,
    options: { clusters: readonly DemoCluster[]; logger: LoggerService },
  ): ClusterReporter | undefined {
    const token = tokenFrom(config);
    return token === undefined
      ? undefined
      : new ClusterReporter(options.clusters, token, options.logger);
  }

  private constructor(
    clusters: readonly DemoCluster[],
    token: string,
    logger: LoggerService,
  ) {
    this.clusters = clusters;
    this.token = token;
    this.logger = logger;
  }

  /**
   * Reports what every cluster has at a moment.
   *
   * @param baseUrl - where the plugin of Rung answers
   */
  async report(baseUrl: string, now: Date): Promise<void> {
    for (const cluster of this.clusters) {
      try {
        await this.push(baseUrl, cluster, now);
      } catch (error) {
        this.logger.warn(
          `The cluster ${cluster.name} could not be reported`,
          toError(error),
        );
      }
    }
  }

  private async push(
    baseUrl: string,
    cluster: DemoCluster,
    now: Date,
  ): Promise<void> {
    const name = encodeURIComponent(cluster.name);
    const response = await fetch(
      `${baseUrl}/v1/observations/clusters/${name}`,
      {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${this.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(recordCluster(cluster, now)),
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
  }
}
