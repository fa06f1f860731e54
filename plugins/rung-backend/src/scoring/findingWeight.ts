import { severities } from '@rung/backstage-plugin-rung-common';
import { SummaryFinding } from '@rung/backstage-plugin-rung-common/wire';

/** More than there are kinds of findings, of which an entity has each once. */
const MORE_THAN_ANY = 1000;

/** The most that {@link findingWeight} comes to. */
export const MOST_FINDING_WEIGHT = (severities.length + 1) * MORE_THAN_ANY - 1;

/** The least that it comes to where a finding of the gravest sort is open. */
export const LEAST_GRAVE_WEIGHT = severities.length * MORE_THAN_ANY;

/**
 * How much the open findings of an entity weigh: one that is graver weighs more
 * than any number of others, and of two with equally grave ones that weighs
 * more which has more. Zero where there is none.
 */
export function findingWeight(findings: readonly SummaryFinding[]): number {
  const open = findings.filter(({ accepted }) => !accepted);
  const gravest = Math.max(
    0,
    ...open.map(
      ({ severity }) => severities.length - severities.indexOf(severity),
    ),
  );
  return gravest * MORE_THAN_ANY + open.length;
}
