import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { rungObservationReportPermission } from '@rung/backstage-plugin-rung-common';
import { Authorizer } from '../permissions';

/** A cluster that reports itself. */
export interface PushedCluster {
  /** The subject of its token. */
  subject: string;
  /** What the portal shows instead of its name. */
  title?: string;
}

/**
 * Holds each token to the one cluster that it is for: whoever steals one can lie
 * about no other.
 */
export class PushGuard {
  private readonly authorizer: Authorizer;
  private readonly pushedBy: ReadonlyMap<string, PushedCluster>;

  static create(options: {
    authorizer: Authorizer;
    /** By name. */
    pushedBy: ReadonlyMap<string, PushedCluster>;
  }): PushGuard {
    return new PushGuard(options.authorizer, options.pushedBy);
  }

  private constructor(
    authorizer: Authorizer,
    pushedBy: ReadonlyMap<string, PushedCluster>,
  ) {
    this.authorizer = authorizer;
    this.pushedBy = pushedBy;
  }

  /** What the portal shows instead of the name of a cluster, if anything else. */
  titleOf(cluster: string): string | undefined {
    return this.pushedBy.get(cluster)?.title;
  }

  /** @throws NotAllowedError */
  async require(
    credentials: BackstageCredentials,
    cluster: string,
  ): Promise<void> {
    await this.authorizer.require(credentials, rungObservationReportPermission);
    const { type, subject } = Object(credentials.principal);
    const expected = this.pushedBy.get(cluster)?.subject;
    if (type !== 'service' || !expected || subject !== expected) {
      throw new NotAllowedError(
        `This token does not report the cluster ${cluster}: rung.observation.push names the subject of the token that does`,
      );
    }
  }
}
