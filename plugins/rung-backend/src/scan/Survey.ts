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
  domainRefOf,
  fingerprint,
  Hashes,
  hashesOf,
  inheritanceFingerprint,
  recordOf,
  Surroundings,
  textOf,
} from '../scoring';
import { TeamCounts } from './TeamCounts';

/** Those beyond are read again, so that memory does not grow with the catalog. */
const MOST_KEPT = 50_000;

/** As little of an entity as has to be kept until everything was read. */
interface SurveyedEntity {
  own: string;
  system: string | undefined;
  domain: string | undefined;
  day: string | undefined;
  dependsOn: readonly string[];
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
  /** How many entities that seem changed are kept until they are scored. */
  mostKept?: number;
}

/**
 * What one reading of the catalog finds: each entity, and what its assessment
 * draws on beside the entity. Domains have to be added before systems, and
 * clusters before components.
 */
export class Survey {
  private readonly options: SurveyOptions;
  private readonly entities = new Map<string, SurveyedEntity>();
  private readonly ancestors = new Map<
    string,
    { record: CatalogRecord; fingerprint: string }
  >();
  private readonly kept = new Map<string, string>();
  private readonly teams = TeamCounts.create();
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
    const record = recordOf(entity, this.options.policy);
    this.ancestors.set(record.attributes.entityRef, {
      record,
      fingerprint: inheritanceFingerprint(record),
    });
  }

  /** Adds an entity that is to be assessed. */
  add(entity: Entity): void {
    const { policy, known, now, mostKept = MOST_KEPT } = this.options;
    const record = recordOf(entity, policy);
    const { entityRef } = record.attributes;
    const text = textOf(record);
    const { system } = record.attributes;
    const surveyed: SurveyedEntity = {
      own: fingerprint(text),
      system,
      domain: domainRefOf(record, this.ancestor(system)),
      day: dayFor(record, now),
      dependsOn: record.dependsOn,
    };
    this.entities.set(entityRef, surveyed);
    this.teams.add(record);

    // Whether it has changed is certain only when everything was read.
    const { input } = this.hashes(entityRef, surveyed, this.expected);
    if (
      this.kept.size < mostKept &&
      input !== present(known.get(entityRef))?.hashes.input
    ) {
      this.kept.set(entityRef, text);
    }
  }

  /** Those that others depend on, and of which not enough is known. */
  unsettled(): string[] {
    const targets = new Set<string>();
    for (const { dependsOn } of this.entities.values()) {
      for (const target of dependsOn) {
        targets.add(target);
      }
    }
    return [...targets].filter(entityRef => {
      const surveyed = this.entities.get(entityRef);
      const known = this.options.known.get(entityRef);
      return (
        surveyed &&
        known?.hashes.placement !==
          this.hashes(entityRef, surveyed, this.found).placement
      );
    });
  }

  /** Finds out what those that depend on an entity have to know of it. */
  settle(record: CatalogRecord): void {
    const { entityRef } = record.attributes;
    const { system, domain, countedTeams } = this.surroundings(record);
    try {
      this.settled.set(
        entityRef,
        assessDependency(record.entity, {
          policy: this.options.policy,
          system: system?.entity,
          domain: domain?.entity,
          countedTeams,
        }),
      );
    } catch {
      // A fault of the engine: it is told of when the entity itself is scored.
      this.settled.set(entityRef, { entityRef });
    }
  }

  /** Whether an entity has to be scored, because something that counts moved. */
  hasChanged(entityRef: string): boolean {
    return (
      this.hashesOf(entityRef).input !==
      present(this.options.known.get(entityRef))?.hashes.input
    );
  }

  /** What an assessment made now rests on. */
  hashesOf(entityRef: string): Hashes {
    const surveyed = this.entities.get(entityRef);
    if (!surveyed) {
      throw new Error(`${entityRef} was not surveyed`);
    }
    return this.hashes(entityRef, surveyed, this.found);
  }

  /** The teams counted on an entity, where it is a cluster. */
  teamsOn(entityRef: string): number | undefined {
    return this.teams.on(entityRef);
  }

  /** What the assessment of an entity draws on beside the entity. */
  surroundings(record: CatalogRecord): Surroundings {
    const system = this.ancestor(record.attributes.system);
    const domain = this.ancestor(domainRefOf(record, system));
    return {
      system,
      domain,
      countedTeams: countedTeamsOn(record.dependsOn, this.found.teamsOn),
      dependencies: dependenciesAmong(record.dependsOn, this.found.dependency),
    };
  }

  /** The refs of all entities that were added. */
  entityRefs(): Iterable<string> {
    return this.entities.keys();
  }

  /** The record of an entity, if it was kept. */
  recordOf(entityRef: string): CatalogRecord | undefined {
    const text = this.kept.get(entityRef);
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Those that were known and that nobody added. */
  gone(): string[] {
    return [...this.options.known]
      .filter(([ref, known]) => !known.gone && !this.entities.has(ref))
      .map(([ref]) => ref);
  }

  private ancestor(entityRef: string | undefined): CatalogRecord | undefined {
    return entityRef === undefined
      ? undefined
      : this.ancestors.get(entityRef)?.record;
  }

  private hashes(
    entityRef: string,
    { own, system, domain, day, dependsOn }: SurveyedEntity,
    { teamsOn, dependency }: View,
  ): Hashes {
    const fingerprintOf = (ancestor: string | undefined) =>
      ancestor && this.ancestors.get(ancestor)?.fingerprint;
    return hashesOf(
      {
        rules: this.options.rules,
        own,
        system: fingerprintOf(system),
        domain: fingerprintOf(domain),
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
