import { Entity } from '@backstage/catalog-model';
import { labelKeys } from '@rung/backstage-plugin-rung-node';

const ownKeys: readonly string[] = Object.values(labelKeys);

/** Labels by key; none where the entity is unassessed. */
export type RungLabels = Readonly<Record<string, string>>;

/** What of an assessment is labelled, whoever has made it. */
export interface Labelled {
  rung?: number;
  status: string;
  fit: string;
  /** The rung that is built, where that is known. */
  built?: number;
}

export function labelsOf(labelled: Labelled | undefined): RungLabels {
  if (labelled?.rung === undefined) {
    return {};
  }
  const { rung, status, fit, built } = labelled;
  return {
    [labelKeys.rung]: String(rung),
    [labelKeys.status]: status,
    [labelKeys.fit]: fit,
    ...(built !== undefined && { [labelKeys.built]: String(built) }),
  };
}

/** The labels in what was remembered, whatever that is. */
export function labelsFrom(remembered: unknown): RungLabels {
  const record = Object(remembered) as Record<string, unknown>;
  return Object.fromEntries(
    ownKeys.flatMap(key => {
      const value = Object.hasOwn(record, key) ? record[key] : undefined;
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}

/**
 * The entity with these labels and no others of Rung's: what somebody wrote by
 * hand under their keys would be taken for a verdict.
 */
export function withLabels(entity: Entity, labels: RungLabels): Entity {
  const written = entity.metadata.labels;
  const hasOwn = ownKeys.some(key => Object.hasOwn(Object(written), key));
  const added = Object.entries(labels);
  if (!hasOwn && added.length === 0) {
    return entity;
  }
  const others = Object.entries(Object(written) as Record<string, string>);
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      labels: Object.fromEntries([
        ...others.filter(([key]) => !ownKeys.includes(key)),
        ...added,
      ]),
    },
  };
}
