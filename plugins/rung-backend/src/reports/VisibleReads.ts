import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { Availability, ReaderTurns } from '../availability';
import { Visibility } from '../database';
import { Authorizer, clusterNamePermissions, readerOf } from '../permissions';

/** Which assessments something is about, and who asks. */
export interface ReportRequest {
  filters: AssessmentFilters;
  credentials: BackstageCredentials;
  /** Given once nobody waits for the answer any more. */
  signal?: AbortSignal;
}

type Read<T> = (visibility: Visibility, signal: AbortSignal) => Promise<T>;

/** Everything that leaves of many entities is read through here. */
export class VisibleReads {
  private readonly authorizer: Authorizer;
  private readonly availability: Availability;
  private readonly turns = ReaderTurns.create();

  static create(options: {
    authorizer: Authorizer;
    availability: Availability;
  }): VisibleReads {
    return new VisibleReads(options.authorizer, options.availability);
  }

  private constructor(authorizer: Authorizer, availability: Availability) {
    this.authorizer = authorizer;
    this.availability = availability;
  }

  /** As many at a time as one reader may ask for. */
  async inTurn<T>(request: ReportRequest, read: Read<T>): Promise<T> {
    return this.visible(request, async (visibility, signal) => {
      const end = this.turns.take(readerOf(request.credentials), 'read');
      try {
        return await read(visibility, signal);
      } finally {
        end();
      }
    });
  }

  /** All pages of an export, one after the other, each authorized by itself. */
  async *pages<TItem, TPlace>(
    request: ReportRequest,
    readPage: (
      after: TPlace | undefined,
      visibility: Visibility,
      signal: AbortSignal,
    ) => Promise<{ items: TItem[]; next?: TPlace }>,
  ): AsyncGenerator<TItem[]> {
    const end = this.turns.take(readerOf(request.credentials), 'export');
    try {
      let after: TPlace | undefined;
      do {
        const before = after;
        const page = await this.visible(request, (visibility, signal) =>
          readPage(before, visibility, signal),
        );
        yield page.items;
        after = page.next;
      } while (after);
    } finally {
      end();
    }
  }

  private async visible<T>(
    { credentials, filters, signal }: ReportRequest,
    read: Read<T>,
  ): Promise<T> {
    return this.availability.guard(
      async waiting => {
        if (filters.cluster !== undefined) {
          // Whoever may not know names could find them out one by one.
          await this.authorizer.require(credentials, ...clusterNamePermissions);
        }
        return read(await this.authorizer.visibility(credentials), waiting);
      },
      { signal },
    );
  }
}
