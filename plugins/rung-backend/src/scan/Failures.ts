import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';

/** A fault may hit many entities alike: the log needs a few of them only. */
const MOST_LOGGED = 10;
const LONGEST_NAME = 200;

/** The ref of an entity of any shape, where it has one. */
export function refIfAny(entity: Entity): string | undefined {
  try {
    return stringifyEntityRef(entity);
  } catch {
    return undefined;
  }
}

/** The name of an entity as it can stand in a line of a log. */
function named(entityRef: string | undefined): string {
  return entityRef === undefined
    ? 'an entity without kind or name'
    : entityRef.slice(0, LONGEST_NAME).replace(/[\p{C}\p{Z}]/gu, '?');
}

/** The entities that something is wrong with, while a scan goes on. */
export class Failures {
  private readonly logger: LoggerService;
  private noted = 0;

  static create(options: { logger: LoggerService }): Failures {
    return new Failures(options.logger);
  }

  private constructor(logger: LoggerService) {
    this.logger = logger;
  }

  get count(): number {
    return this.noted;
  }

  /** @param doing - what could not be done with it: read, score, store */
  note(
    doing: 'read' | 'score' | 'store',
    entityRef: string | undefined,
    error: unknown,
  ): void {
    this.noted++;
    if (this.noted <= MOST_LOGGED) {
      this.logger.error(
        `Could not ${doing} ${named(entityRef)}`,
        toError(error),
      );
    }
  }
}
