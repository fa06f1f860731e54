import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AssessmentPolicy,
  narrowEntity,
  parentsInSpec,
} from '@rung/backstage-plugin-rung-common';
import { ancestorsOf } from '@rung/backstage-plugin-rung-node';
import { LRUCache } from 'lru-cache';
import { entityLoader } from './entityLoader';

/** Some hundred thousand components belong to no more systems than this. */
const MAX_REMEMBERED = 20_000;
/** A few rounds of processing, in each of which all systems are asked for. */
const FOUND_MILLISECONDS = 5 * 60_000;
/** What is missing may only not be there yet. */
const MISSING_MILLISECONDS = 10_000;
/** After a failure, nothing is asked for so long: all would wait in vain. */
const PAUSE_MILLISECONDS = 10_000;
const WARNING_MILLISECONDS = 60_000;

interface Remembered {
  /** Left out where there is none. */
  entity?: Entity;
}

interface LineageLookupOptions {
  auth: AuthService;
  catalog: CatalogService;
  logger: LoggerService;
  policy: AssessmentPolicy;
}

/** Finds what entities inherit from, with few questions to the catalog. */
export class LineageLookup {
  private readonly logger: LoggerService;
  private readonly remembered: LRUCache<string, Remembered>;
  private pausedUntil = 0;
  private silentUntil = 0;

  static create(options: LineageLookupOptions) {
    return new LineageLookup(options);
  }

  private constructor(options: LineageLookupOptions) {
    const { logger, policy } = options;
    const loader = entityLoader(options);
    this.logger = logger;
    this.remembered = new LRUCache({
      max: MAX_REMEMBERED,
      ttl: FOUND_MILLISECONDS,
      perf: Date,
      fetchMethod: async (entityRef, _stale, { options: entry }) => {
        const entity = await loader.load(entityRef);
        if (!entity) {
          entry.ttl = MISSING_MILLISECONDS;
          return {};
        }
        return { entity: withoutTheRest(entity, policy) };
      },
    });
  }

  /**
   * What an entity inherits from, nearest first; undefined where the catalog
   * cannot say. Relations are not made yet while an entity is processed, so
   * that only the specs can tell.
   */
  async of(entity: Entity): Promise<Entity[] | undefined> {
    try {
      return await ancestorsOf(entity, {
        parentsOf: parentsInSpec,
        find: entityRefs =>
          Promise.all(entityRefs.map(entityRef => this.find(entityRef))),
      });
    } catch (error) {
      this.noteFailure(error);
      return undefined;
    }
  }

  private async find(entityRef: string): Promise<Entity | undefined> {
    const known = this.remembered.get(entityRef);
    if (known) {
      return known.entity;
    }
    if (Date.now() < this.pausedUntil) {
      throw new Error('The catalog did not answer a moment ago');
    }
    return (await this.remembered.fetch(entityRef))?.entity;
  }

  private noteFailure(error: unknown) {
    const now = Date.now();
    if (now >= this.pausedUntil) {
      this.pausedUntil = now + PAUSE_MILLISECONDS;
    }
    if (now >= this.silentUntil) {
      this.silentUntil = now + WARNING_MILLISECONDS;
      this.logger.warn(
        `Systems and domains cannot be read, so entities keep the labels they had: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}

/** Of what is inherited from, only what is stated there and its parents count. */
function withoutTheRest(entity: Entity, policy: AssessmentPolicy): Entity {
  const { system, domain, subdomainOf } = entity.spec ?? {};
  return {
    ...narrowEntity(entity, policy),
    spec: { system, domain, subdomainOf },
  };
}
