import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { rungObservationReportPermission } from '@rung/backstage-plugin-rung-common';
import { Authorizer } from '../permissions';

/**
 * Holds each token to the one cluster that it is for: whoever steals one can lie
 * about no other.
 */
export class PushGuard {
  private readonly authorizer: Authorizer;
  private readonly subjects: ReadonlyMap<string, string>;

  static create(options: {
    authorizer: Authorizer;
    /** By the name of the cluster, the subject of its token. */
    pushedBy: ReadonlyMap<string, string>;
  }): PushGuard {
    return new PushGuard(options.authorizer, options.pushedBy);
  }

  private constructor(
    authorizer: Authorizer,
    subjects: ReadonlyMap<string, string>,
  ) {
    this.authorizer = authorizer;
    this.subjects = subjects;
  }

  /** @throws NotAllowedError */
  async require(
    credentials: BackstageCredentials,
    cluster: string,
  ): Promise<void> {
    await this.authorizer.require(credentials, rungObservationReportPermission);
    const { type, subject } = Object(credentials.principal);
    const expected = this.subjects.get(cluster);
    if (type !== 'service' || !expected || subject !== expected) {
      throw new NotAllowedError(
        `This token does not report the cluster ${cluster}: rung.observation.push names the subject of the token that does`,
      );
    }
  }
}
