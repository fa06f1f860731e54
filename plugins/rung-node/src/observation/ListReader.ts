import {
  ResourceName,
  SnapshotBuilder,
} from '@rung/backstage-plugin-rung-observation';
import { isList, tokenOf } from './answers';
import { Outcome } from './Questions';

/**
 * How the reading of a list ended, as `ReadingState` says it.
 *
 * @public
 */
export type ListEnd = 'read' | 'refused' | 'not-served' | 'not-reached';

/** Takes the answers to one list, and knows which page is to be asked for next. */
export class ListReader {
  readonly #builder: SnapshotBuilder;
  readonly #name: ResourceName;
  #token: string | undefined;
  /** The rest is of a later moment than the beginning. */
  #isRenewed = false;
  #isStartedOver = false;

  static create(builder: SnapshotBuilder, name: ResourceName): ListReader {
    return new ListReader(builder, name);
  }

  private constructor(builder: SnapshotBuilder, name: ResourceName) {
    this.#builder = builder;
    this.#name = name;
  }

  /** The query of the page that comes next. */
  query(pageSize: number): string {
    const query = new URLSearchParams({ limit: String(pageSize) });
    if (this.#token !== undefined) {
      query.set('continue', this.#token);
    }
    return query.toString();
  }

  /** Takes the answer to it; undefined where another page is to be asked for. */
  take(answer: Outcome): ListEnd | undefined {
    switch (answer.kind) {
      case 'body':
        return this.takePage(answer.body);
      case 'expired':
        return this.renew(answer.token);
      case 'forbidden':
        return 'refused';
      case 'absent':
        return 'not-served';
      default:
        return 'not-reached';
    }
  }

  private takePage(body: unknown): ListEnd | undefined {
    if (!isList(body)) {
      return 'not-reached';
    }
    const isWanted = this.#builder.page(this.#name, body);
    this.#token = tokenOf(body);
    return this.#token === undefined || !isWanted ? 'read' : undefined;
  }

  /** Goes on with the rest as it is now, then from the beginning, each once. */
  private renew(token: string | undefined): ListEnd | undefined {
    if (token !== undefined && !this.#isRenewed) {
      this.#isRenewed = true;
      this.#token = token;
      this.#builder.continuedLater();
      return undefined;
    }
    if (this.#isStartedOver) {
      return 'not-reached';
    }
    this.#isStartedOver = true;
    this.#isRenewed = false;
    this.#token = undefined;
    this.#builder.startOver(this.#name);
    return undefined;
  }
}
