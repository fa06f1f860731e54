import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** All that an entity passes on, and where it inherits from in turn. */
const fields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'spec.system',
  'spec.domain',
  'spec.subdomainOf',
];

/** A catalog that is slow to answer must not hold up its own processing. */
const MAX_MILLISECONDS = 5_000;

interface Waiting {
  entityRef: string;
  resolve(entity: Entity | undefined): void;
  reject(error: unknown): void;
}

/**
 * Gets entities by reference, and asks the catalog once for all that are
 * wanted within one turn of the event loop.
 */
export class EntityBatch {
  private readonly catalog: CatalogService;
  private readonly auth: AuthService;
  private waiting: Waiting[] = [];

  static create(options: { catalog: CatalogService; auth: AuthService }) {
    return new EntityBatch(options.catalog, options.auth);
  }

  private constructor(catalog: CatalogService, auth: AuthService) {
    this.catalog = catalog;
    this.auth = auth;
  }

  /**
   * @param entityRef - in full
   * @throws whatever kept the catalog from answering
   */
  get(entityRef: string): Promise<Entity | undefined> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) {
        setImmediate(() => this.send());
      }
      this.waiting.push({ entityRef, resolve, reject });
    });
  }

  private async send() {
    const asked = this.waiting;
    this.waiting = [];
    try {
      const items = await this.read(asked.map(({ entityRef }) => entityRef));
      asked.forEach(({ resolve }, index) => resolve(items[index]));
    } catch (error) {
      asked.forEach(({ reject }) => reject(error));
    }
  }

  private async read(entityRefs: string[]) {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () =>
          reject(new Error(`No answer within ${MAX_MILLISECONDS / 1000} s`)),
        MAX_MILLISECONDS,
      );
    });
    try {
      return await Promise.race([this.ask(entityRefs), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async ask(entityRefs: string[]) {
    const { items } = await this.catalog.getEntitiesByRefs(
      { entityRefs, fields },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return items;
  }
}
