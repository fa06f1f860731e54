import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AssessmentPolicy,
  rungEvidenceReportPermission,
} from '@rung/backstage-plugin-rung-common';
import { EvidenceReport } from '@rung/backstage-plugin-rung-common/wire';
import { orUnavailable } from '../availability';
import { AssessmentStore } from '../database';
import { Authorizer } from '../permissions';
import { CatalogRecord, recordOf, requireAssessedKind } from '../scoring';
import { EvidenceReporter } from './EvidenceReporter';
import { readReport } from './readReport';

interface EvidenceOptions {
  auth: AuthService;
  authorizer: Authorizer;
  catalog: CatalogService;
  /** By the subject of the token that reports. */
  evidenceReporters: ReadonlyMap<string, EvidenceReporter>;
  /** The kinds of entities that are assessed. */
  kinds: readonly string[];
  logger: LoggerService;
  policy: AssessmentPolicy;
  store: AssessmentStore;
}

/**
 * Takes what tools report of the exercises that they have run. Each token is held
 * to the entities that the configuration gives it, whatever else it may do:
 * whoever steals one can lie about no other entity, and learns of none.
 */
export class EvidenceService {
  private readonly options: EvidenceOptions;

  static create(options: EvidenceOptions): EvidenceService {
    return new EvidenceService(options);
  }

  private constructor(options: EvidenceOptions) {
    this.options = options;
  }

  /**
   * Keeps what a report says of one exercise.
   *
   * @throws NotAllowedError if the token may not report of that entity
   * @throws NotFoundError if it may, and there is no such entity
   * @throws InputError if a field cannot be read
   */
  async report(
    report: EvidenceReport,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const { authorizer, kinds, store } = this.options;
    await authorizer.require(credentials, rungEvidenceReportPermission);
    const { subject, reporter } = this.reporterOf(credentials);
    const entityRef = stringifyEntityRef(parseEntityRef(report.entityRef));
    const record = await this.entityFor(entityRef, reporter);
    requireAssessedKind(entityRef, kinds);
    await store.saveEvidence({
      ...readReport(report, await store.now()),
      entityRef,
      uid: record.uid,
      subject,
    });
  }

  private reporterOf(credentials: BackstageCredentials): {
    subject: string;
    reporter: EvidenceReporter;
  } {
    const { type, subject } = Object(credentials.principal);
    const reporter =
      type === 'service'
        ? this.options.evidenceReporters.get(subject)
        : undefined;
    if (!reporter) {
      throw new NotAllowedError(
        'This token reports no exercises: rung.evidence.push names the subjects of the tokens that do',
      );
    }
    return { subject, reporter };
  }

  /** Read with Rung's own rights: the token is for nothing but this. */
  private async entityFor(
    entityRef: string,
    { entities, owners }: EvidenceReporter,
  ): Promise<CatalogRecord> {
    const isNamed = entities.has(entityRef);
    const record =
      isNamed || owners.size > 0 ? await this.read(entityRef) : undefined;
    if (isNamed && !record) {
      throw new NotFoundError(`There is no entity ${entityRef}`);
    }
    const isOwned = record?.attributes.owners.some(owner => owners.has(owner));
    if (!record || !(isNamed || isOwned)) {
      // The same whether there is such an entity or not.
      throw new NotAllowedError(
        `This token does not report exercises of ${entityRef}: rung.evidence.push names what it reports of`,
      );
    }
    return record;
  }

  private async read(entityRef: string): Promise<CatalogRecord | undefined> {
    const { auth, catalog, logger, policy } = this.options;
    const entity = await orUnavailable(
      async () =>
        catalog.getEntityByRef(entityRef, {
          credentials: await auth.getOwnServiceCredentials(),
        }),
      { message: 'The catalog cannot be read at the moment', logger },
    );
    return entity && recordOf(entity, policy);
  }
}
