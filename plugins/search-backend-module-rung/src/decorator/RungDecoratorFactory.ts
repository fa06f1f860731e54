import { Transform } from 'node:stream';
import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  DocumentDecoratorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import type { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentSummary,
  mostFilterValues,
} from '@rung/backstage-plugin-rung-common/wire';
import { BatchTransform } from './BatchTransform';
import { wordsOf } from './wordsOf';

/**
 * Adds what Rung has found of an entity to the document that the catalog has made of
 * it. That document is shown to whoever may read the entity, and so is its assessment.
 */
export class RungDecoratorFactory implements DocumentDecoratorFactory {
  readonly types = ['software-catalog'];
  private readonly api: Pick<RungApi, 'listAssessments'>;
  private readonly logger: LoggerService;

  static create(options: {
    api: Pick<RungApi, 'listAssessments'>;
    logger: LoggerService;
  }): RungDecoratorFactory {
    return new RungDecoratorFactory(options.api, options.logger);
  }

  private constructor(
    api: Pick<RungApi, 'listAssessments'>,
    logger: LoggerService,
  ) {
    this.api = api;
    this.logger = logger;
  }

  async getDecorator(): Promise<Transform> {
    let isAway = false;
    return BatchTransform.create<IndexableDocument>({
      size: mostFilterValues,
      change: async documents => {
        // Whoever is away for one batch is not asked for all others.
        if (isAway) {
          return documents;
        }
        try {
          return await this.decorate(documents);
        } catch (error) {
          isAway = true;
          this.logger.warn(
            'What is indexed now does not say all rungs, because Rung cannot be asked',
            toError(error),
          );
          return documents;
        }
      },
    });
  }

  private async decorate(
    documents: readonly IndexableDocument[],
  ): Promise<IndexableDocument[]> {
    const found = await this.assessmentsOf(documents.flatMap(refOf));
    return documents.map(document => {
      const [ref] = refOf(document);
      const summary = ref === undefined ? undefined : found.get(ref);
      const words = summary && wordsOf(summary);
      return words
        ? { ...document, text: [document.text, words].join(' : ') }
        : document;
    });
  }

  private async assessmentsOf(
    entityRef: readonly string[],
  ): Promise<ReadonlyMap<string, AssessmentSummary>> {
    if (entityRef.length === 0) {
      return new Map();
    }
    const { items } = await this.api.listAssessments({
      filters: { entityRef: [...entityRef], kind: ['*'] },
      limit: mostFilterValues,
    });
    return new Map(items.map(item => [item.entityRef, item]));
  }
}

/** The ref of the entity, by which the document is authorized; none where it is not. */
function refOf({ authorization }: IndexableDocument): string[] {
  return authorization ? [authorization.resourceRef.toLowerCase()] : [];
}
