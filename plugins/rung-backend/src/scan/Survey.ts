import { Entity } from '@backstage/catalog-model';
import {
  assessDependency,
  AssessmentPolicy,
  Dependency,
} from '@rung/backstage-plugin-rung-common';
import { KnownEntity } from '../database';
import {
  CatalogRecord,
  countedTeamsOn,
  dayFor,
  dependenciesAmong,
  engineOptions,
  fingerprint,
  Hashes,
  hashesOf,
  recordOf,
  Surroundings,
  textOf,
} from '../scoring';
import { Ancestors } from './Ancestors';
import { KeptRecords } from './KeptRecords';
import { TeamCounts } from './TeamCounts';

/** As little of an entity as has to be kept until everything was read. */
interface SurveyedEntity {
  own: string;
  partOf: readonly string[];
  day: string | undefined;
  dependsOn: readonly string[];
  /** The teams that contend with it for the clusters it depends on. */
  teams: readonly string[];
  /** The place of its record, if it seemed to have changed and was put aside. */
  kept: number | undefined;
}

/** What is known, or was found, of the entities that others depend on. */
interface View {
  teamsOn(entityRef: string): number | undefined;
  dependency(entityRef: string): Dependency | undefined;
}

interface SurveyOptions {
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  /** What the scans before have found. */
  known: ReadonlyMap<string, KnownEntity>;
  now: Date;
}

/**
 * What one reading of the catalog finds: each entity, and what its assessment
 * draws on beside the entity. Domains have to be added before systems, and
 * clusters before components.
 */
export class Survey {
  private readonly options: SurveyOptions;
  private readonly entities = new Map<string, SurveyedEntity>();
  private readonly ancestors: Ancestors;
  private readonly kept = KeptRecords.create();
  private readonly teams = TeamCounts.create();
  private readonly unread = new Set<string>();
  /** What has been found anew of those that others depend on. */
  private readonly settled = new Map<string, Dependency>();
  private readonly expected: View;
  private readonly found: View;

  static create(options: SurveyOptions): Survey {
    return new Survey(options);
  }

  private constructor(options: SurveyOptions) {
    const { known } = options;
    this.options = options;
    this.ancestors = Ancestors.create(options.policy);
    this.expected = {
      teamsOn: entityRef => known.get(entityRef)?.dependency.teams,
      dependency: entityRef => present(known.get(entityRef))?.dependency,
    };
    this.found = {
      teamsOn: entityRef => this.teams.on(entityRef),
      dependency: entityRef =>
        this.entities.has(entityRef)
          ? this.settled.get(entityRef) ?? known.get(entityRef)?.dependency
          : undefined,
    };
  }

  /** Adds a system or domain that others inherit from. */
  addAncestor(entity: Entity): void {
    this.ancestors.add(entity);
  }

  /**
   * Adds an entity that is to be assessed. One that was removed and registered
   * again while the catalog was read is added twice: the later one counts.
   */
  add(entity: Entity): void {
    const { policy, now } = this.options;
    const record = recordOf(entity, policy);
    const { entityRef } = record.attributes;
    const text = textOf(record);
    const surveyed: SurveyedEntity = {
      own: fingerprint(text),
      partOf: record.partOf,
      day: dayFor(record, now),
      dependsOn: record.dependsOn,
      teams: teamsOf(record),
      kept: undefined,
    };
    this.countTeams(record, surveyed);
    this.entities.set(entityRef, surveyed);

    // Whether it has changed is certain only when everything was read.
    if (this.isNewInput(entityRef, surveyed, this.expected)) {
      surveyed.kept = this.kept.add(text);
    }
  }

  /** Notes that an entity is in the catalog, although it cannot be read. */
  addUnread(entityRef: string | undefined): void {
    if (entityRef !== undefined) {
      this.unread.add(entityRef);
    }
  }

  /** Whether an entity is in the catalog. */
  has(entityRef: string): boolean {
    return this.entities.has(entityRef) || this.unread.has(entityRef);
  }

  /** How many different entities were added. */
  get size(): number {
    return this.entities.size;
  }

  /** The refs of all that others depend on, whether they were added or not. */
  dependedUpon(): Set<string> {
    const targets = new Set<string>();
    for (const { dependsOn } of this.entities.values()) {
      for (const target of dependsOn) {
        targets.add(target);
      }
    }
    return targets;
  }

  /** Whether too little is known of an entity for those that depend on it. */
  isUnsettled(entityRef: string): boolean {
    const surveyed = this.entities.get(entityRef);
    return (
      surveyed !== undefined &&
      (surveyed.kept !== undefined ||
        this.isOtherThanExpected(entityRef, surveyed)) &&
      this.options.known.get(entityRef)?.hashes.placement !==
        this.hashes(entityRef, surveyed, this.found).placement
    );
  }

  /** Finds out what those that depend on an entity have to know of it. */
  settle(record: CatalogRecord): void {
    const { entityRef } = record.attributes;
    try {
      this.settled.set(
        entityRef,
        assessDependency(record.entity, {
          policy: this.options.policy,
          ...engineOptions(this.surroundings(record)),
        }),
      );
    } catch {
      // A fault of the engine: it is told of when the entity itself is scored.
      this.settled.set(entityRef, { entityRef });
    }
  }

  /** Whether an entity has to be scored, because something that counts moved. */
  hasChanged(entityRef: string): boolean {
    const surveyed = this.surveyed(entityRef);
    return this.isOtherThanExpected(entityRef, surveyed)
      ? this.isNewInput(entityRef, surveyed, this.found)
      : surveyed.kept !== undefined;
  }

  /** What an assessment made now rests on. */
  hashesOf(entityRef: string): Hashes {
    return this.hashes(entityRef, this.surveyed(entityRef), this.found);
  }

  /** The teams counted on an entity, where it is a cluster. */
  teamsOn(entityRef: string): number | undefined {
    return this.teams.on(entityRef);
  }

  /** What the assessment of an entity draws on beside the entity. */
  surroundings(record: CatalogRecord): Surroundings {
    const { attributes, partOf } = record;
    return {
      lineage: this.ancestors
        .of(attributes.entityRef, partOf)
        .map(ancestor => ancestor.record),
      countedTeams: countedTeamsOn(record.dependsOn, this.found.teamsOn),
      dependencies: dependenciesAmong(record.dependsOn, this.found.dependency),
    };
  }

  /** The refs of all entities that were added. */
  entityRefs(): Iterable<string> {
    return this.entities.keys();
  }

  /** Whether the record of an entity was put aside as it was added. */
  isKept(entityRef: string): boolean {
    return this.entities.get(entityRef)?.kept !== undefined;
  }

  /** The records that were put aside, in batches, the latest of each entity. */
  keptRecords(): AsyncGenerator<CatalogRecord[]> {
    return this.kept.read(
      ({ attributes }, place) =>
        this.entities.get(attributes.entityRef)?.kept === place,
    );
  }

  private countTeams(
    { attributes: { entityRef }, isCluster }: CatalogRecord,
    surveyed: SurveyedEntity,
  ): void {
    const earlier = this.entities.get(entityRef);
    if (earlier) {
      this.teams.remove(earlier);
    }
    if (isCluster) {
      this.teams.addCluster(entityRef);
    }
    this.teams.add(surveyed);
  }

  private surveyed(entityRef: string): SurveyedEntity {
    const surveyed = this.entities.get(entityRef);
    if (!surveyed) {
      throw new Error(`${entityRef} was not surveyed`);
    }
    return surveyed;
  }

  /**
   * Whether what an entity draws on turned out otherwise than was expected when
   * it was added. For most it did not, which spares their fingerprints.
   */
  private isOtherThanExpected(
    entityRef: string,
    { dependsOn }: SurveyedEntity,
  ): boolean {
    const { expected, found } = this;
    return (
      // Domains may belong to domains that are added after them.
      this.ancestors.has(entityRef) ||
      [entityRef, ...dependsOn].some(
        ref =>
          expected.teamsOn(ref) !== found.teamsOn(ref) ||
          expected.dependency(ref) !== found.dependency(ref),
      )
    );
  }

  private isNewInput(
    entityRef: string,
    surveyed: SurveyedEntity,
    view: View,
  ): boolean {
    return (
      this.hashes(entityRef, surveyed, view).input !==
      present(this.options.known.get(entityRef))?.hashes.input
    );
  }

  private hashes(
    entityRef: string,
    { own, partOf, day, dependsOn }: SurveyedEntity,
    { teamsOn, dependency }: View,
  ): Hashes {
    return hashesOf(
      {
        rules: this.options.rules,
        own,
        lineage: this.ancestors
          .of(entityRef, partOf)
          .map(ancestor => ancestor.fingerprint),
        countedTeams: countedTeamsOn(dependsOn, teamsOn),
        day,
      },
      dependenciesAmong(dependsOn, dependency),
      teamsOn(entityRef),
    );
  }
}

/** What is known of an entity, unless it had left the catalog. */
function present(known: KnownEntity | undefined): KnownEntity | undefined {
  return known?.gone ? undefined : known;
}

/** Components contend for clusters; what else depends on one is no team's work. */
function teamsOf({ attributes }: CatalogRecord): string[] {
  const { kind, owners } = attributes;
  return kind.toLowerCase() === 'component' ? owners : [];
}
