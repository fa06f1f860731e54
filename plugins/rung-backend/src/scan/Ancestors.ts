import { Entity } from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  lineageOf,
} from '@rung/backstage-plugin-rung-common';
import { CatalogRecord, inheritanceFingerprint, recordOf } from '../scoring';

interface Ancestor {
  record: CatalogRecord;
  /** Of what others inherit from it. */
  fingerprint: string;
}

/** The systems and domains that entities inherit from. */
export class Ancestors {
  private readonly policy: AssessmentPolicy;
  private readonly ancestors = new Map<string, Ancestor>();

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

  /** All that an entity inherits from, as far as it was added, nearest first. */
  of(entityRef: string, partOf: readonly string[]): Ancestor[] {
    const lineage = lineageOf(entityRef, ref =>
      ref === entityRef ? partOf : this.ancestors.get(ref)?.record.partOf,
    );
    return lineage.flatMap(ref => this.ancestors.get(ref) ?? []);
  }
}
