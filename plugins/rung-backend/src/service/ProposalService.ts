import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import {
  AnnotationChange,
  Statements,
  whereToWrite,
  withStatements,
} from '@rung/backstage-plugin-rung-node';
import { assessLive } from './assessLive';
import { ReaderOptions } from './AssessmentService';
import { LiveRecords } from './LiveRecords';

/** What would follow if an entity stated something else. */
export interface Proposal {
  standing: LiveAssessment;
  proposed: LiveAssessment;
  /** What would have to be written, under the keys that the entity uses. */
  changes: readonly AnnotationChange[];
}

/** Assesses entities as they would be, and stores nothing. */
export class ProposalService {
  private readonly entities: LiveRecords;
  private readonly policy: AssessmentPolicy;

  static create(options: {
    entities: LiveRecords;
    policy: AssessmentPolicy;
  }): ProposalService {
    return new ProposalService(options);
  }

  private constructor(options: Parameters<typeof ProposalService.create>[0]) {
    this.entities = options.entities;
    this.policy = options.policy;
  }

  /**
   * @param stated - texts by full annotation key; what cannot be read counts as
   * the problem that it would be
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see
   */
  async propose(
    ref: CompoundEntityRef,
    stated: Statements,
    { credentials }: ReaderOptions,
  ): Promise<Proposal> {
    const { entities, policy } = this;
    const live = await entities.read(stringifyEntityRef(ref), credentials);
    const { entity } = live.record;
    const present = entity.metadata.annotations ?? {};
    const changes = Object.entries(
      whereToWrite(stated, entity, policy),
    ).flatMap(([annotation, text]): AnnotationChange[] => {
      const before = present[annotation];
      const after = text === '' ? undefined : text;
      return before === after ? [] : [{ annotation, before, after }];
    });
    const changed = withStatements(entity, stated, policy);
    const proposed = { ...live, record: { ...live.record, entity: changed } };
    return {
      standing: assessLive(live, policy),
      proposed: assessLive(proposed, policy),
      changes,
    };
  }
}
