import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
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
import { Complaint } from '@rung/backstage-plugin-rung-node';
import { CatalogConfig, readCatalogConfig } from '../config';
import { labelsFrom, labelsOf, RungLabels, withLabels } from '../labels';
import { LineageLookup } from '../lineage';
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
    },
  ): RungProcessor {
    const config = readCatalogConfig(root);
    const { policy } = config;
    return new RungProcessor(
      config,
      LineageLookup.create({ ...options, policy }),
    );
  }

  private constructor(config: CatalogConfig, lineages: LineageLookup) {
    this.config = config;
    this.lineages = lineages;
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

  /** Those of the last time while it is not known what the entity inherits. */
  private async labelsFor(
    entity: Entity,
    known: { lineage?: readonly Entity[]; assessment?: Assessment },
    cache: CatalogProcessorCache,
  ): Promise<RungLabels> {
    if (!known.lineage) {
      return labelsFrom(await cache.get(LABELS));
    }
    const labels = labelsOf(known.assessment);
    if (parentsInSpec(entity).length > 0) {
      await cache.set(LABELS, labels);
    }
    return labels;
  }

  private isLabelled({ kind }: Entity): boolean {
    const { labels, kinds } = this.config;
    return labels && kinds.has(kind.toLowerCase());
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
