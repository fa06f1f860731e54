import { ANNOTATION_PREFIX } from '@rung/backstage-plugin-rung-common';

const domain = ANNOTATION_PREFIX.slice(0, -1);

/** Whether a key is meant for Rung, also where it names the domain alone. */
export function isForRung(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === domain || lower.startsWith(ANNOTATION_PREFIX);
}

/** An annotation without the prefix, where it has it. */
export function withoutPrefix(name: string): string {
  return name.toLowerCase().startsWith(ANNOTATION_PREFIX)
    ? name.slice(ANNOTATION_PREFIX.length)
    : name;
}
