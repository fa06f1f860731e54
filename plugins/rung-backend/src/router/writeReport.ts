import { Report, ReportGroup } from '@rung/backstage-plugin-rung-common/wire';

/** The groups of answers that are remembered, as they were written first. */
const written = new WeakMap<readonly ReportGroup[], string>();

/**
 * A report as JSON. To write the groups of a large catalog takes longer than all
 * else that is done for an answer, so it is done once for as long as they are
 * remembered.
 */
export function writeReport({ groups, ...rest }: Report): string {
  const text = JSON.stringify(rest);
  return groups
    ? `${text.slice(0, -1)},"groups":${writeGroups(groups)}}`
    : text;
}

function writeGroups(groups: readonly ReportGroup[]): string {
  const known = written.get(groups);
  if (known !== undefined) {
    return known;
  }
  const text = JSON.stringify(groups);
  written.set(groups, text);
  return text;
}
