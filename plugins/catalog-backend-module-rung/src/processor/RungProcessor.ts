import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  CatalogService,
} from '@backstage/plugin-catalog-node';
import {
  assessEntity,
  Assessment,
  parentsInSpec,
} from '@rung/backstage-plugin-rung-common';
import type { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { Complaint } from '@rung/backstage-plugin-rung-node';
import { CatalogConfig, readCatalogConfig } from '../config';
import { labelsFrom, labelsOf, RungLabels, withLabels } from '../labels';
import { LineageLookup } from '../lineage';
import { ReportedLabels } from '../report';
import { complaintsOf, describeComplaints, nearMissesOf } from '../complaints';
import { withStatus } from '../status';

/** After all with the usual 20, so that what they annotate is seen as well. */
const PRIORITY = 100;
/** What is remembered of an entity from one round to the next. */
const LABELS = 'labels';

/** Checks the annotations of Rung on every entity, and labels it with its rung. */
export class RungProcessor implements CatalogProcessor {
  private readonly config: CatalogConfig;
  private readonly lineages: LineageLookup;
  /** Left out where labels are by what entities state. */
  private readonly reported: ReportedLabels | undefined;

  /**
   * @throws InputError that names the first key under `rung` that is wrong, and
   * what to write instead
   */
  static fromConfig(
    root: Config,
    options: {
      auth: AuthService;
      catalog: CatalogService;
      logger: LoggerService;
      /** The report of Rung, for labels that come from there. */
      api: Pick<RungApi, 'listAssessments'>;
    },
  ): RungProcessor {
    const config = readCatalogConfig(root);
    const { policy, labels } = config;
    return new RungProcessor(
      config,
      LineageLookup.create({ ...options, policy }),
      labels === 'report' ? ReportedLabels.create(options) : undefined,
    );
  }

  private constructor(
    config: CatalogConfig,
    lineages: LineageLookup,
    reported: ReportedLabels | undefined,
  ) {
    this.config = config;
    this.lineages = lineages;
    this.reported = reported;
  }

  getProcessorName(): string {
    return 'RungProcessor';
  }

  getPriority(): number {
    return PRIORITY;
  }

  /**
   * Only here may an entity be given a status: before, the catalog's policies
   * refuse the field.
   */
  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const { policy, refuses } = this.config;
    const isLabelled = this.isLabelled(entity);
    const lineage = isLabelled ? await this.lineages.of(entity) : [];
    const assessment =
      this.states(entity) || (isLabelled && this.inherits(lineage))
        ? assessEntity(entity, { policy, now: new Date(), lineage })
        : undefined;

    const complaints = complaintsOf(entity, assessment, policy);
    if (refuses && complaints.length > 0) {
      throw refusalOf(complaints);
    }
    const labels = isLabelled
      ? await this.labelsFor(entity, { lineage, assessment }, cache)
      : {};
    return withStatus(withLabels(entity, labels), [
      ...complaints,
      ...nearMissesOf(assessment),
    ]);
  }

  /** Those of the report, where they come from there and it knows the entity. */
  private async labelsFor(
    entity: Entity,
    known: { lineage?: readonly Entity[]; assessment?: Assessment },
    cache: CatalogProcessorCache,
  ): Promise<RungLabels> {
    if (!this.reported) {
      return this.statedLabels(entity, known, cache);
    }
    const labels = await this.reported.of(stringifyEntityRef(entity));
    if (labels) {
      await cache.set(LABELS, labels);
      return labels;
    }
    const before = labelsFrom(await cache.get(LABELS));
    return Object.keys(before).length > 0
      ? before
      : this.statedLabels(entity, known, cache);
  }

  /** Those of the last time while it is not known what the entity inherits. */
  private async statedLabels(
    entity: Entity,
    known: { lineage?: readonly Entity[]; assessment?: Assessment },
    cache: CatalogProcessorCache,
  ): Promise<RungLabels> {
    if (!known.lineage) {
      return labelsFrom(await cache.get(LABELS));
    }
    const { assessment } = known;
    const labels = labelsOf(
      assessment && { ...assessment, built: assessment.built?.resilience },
    );
    if (parentsInSpec(entity).length > 0) {
      await cache.set(LABELS, labels);
    }
    return labels;
  }

  private isLabelled({ kind }: Entity): boolean {
    const { labels, kinds } = this.config;
    return labels !== false && kinds.has(kind.toLowerCase());
  }

  /** Most of a catalog has no annotation of Rung's. */
  private states({ metadata }: Entity): boolean {
    const { annotations } = this.config.policy;
    return Object.keys(Object(metadata.annotations)).some(annotation =>
      annotations.has(annotation),
    );
  }

  /** Whether there is anything to assess on an entity that states nothing. */
  private inherits(lineage: readonly Entity[] = []): boolean {
    return (
      this.config.policy.profile('default') !== undefined ||
      lineage.some(
        ({ metadata }) => Object.keys(metadata.annotations ?? {}).length > 0,
      )
    );
  }
}

function refusalOf(complaints: readonly Complaint[]): InputError {
  const count =
    complaints.length === 1
      ? 'an annotation'
      : `${complaints.length} annotations`;
  return new InputError(
    `Rung cannot read ${count}: ${describeComplaints(complaints).join(' ')}`,
  );
}
