import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import {
  CatalogRecord,
  domainRefOf,
  inheritanceFingerprint,
  recordOf,
} from '../scoring';

/** The systems and domains that entities inherit from. */
export class Ancestors {
  private readonly policy: AssessmentPolicy;
  private readonly ancestors = new Map<
    string,
    { record: CatalogRecord; fingerprint: string }
  >();

  static create(policy: AssessmentPolicy): Ancestors {
    return new Ancestors(policy);
  }

  private constructor(policy: AssessmentPolicy) {
    this.policy = policy;
  }

  add(entity: Entity): void {
    const record = recordOf(entity, this.policy);
    this.ancestors.set(record.attributes.entityRef, {
      record,
      fingerprint: inheritanceFingerprint(record),
    });
  }

  has(entityRef: string): boolean {
    return this.ancestors.has(entityRef);
  }

  /** What others inherit from an entity, by its fingerprint. */
  fingerprintOf(entityRef: string | undefined): string | undefined {
    return entityRef && this.ancestors.get(entityRef)?.fingerprint;
  }

  /** The system and the domain of an entity, as far as they were added. */
  of(record: CatalogRecord): {
    system: CatalogRecord | undefined;
    domain: CatalogRecord | undefined;
    /** The ref of the domain, whether it was added or not. */
    domainRef: string | undefined;
  } {
    const system = this.get(record.attributes.system);
    const domainRef = domainRefOf(record, system);
    return { system, domain: this.get(domainRef), domainRef };
  }

  private get(entityRef: string | undefined): CatalogRecord | undefined {
    return entityRef === undefined
      ? undefined
      : this.ancestors.get(entityRef)?.record;
  }
}
