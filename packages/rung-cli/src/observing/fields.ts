/** A part of a kubeconfig. */
export type Section = Readonly<Record<string, unknown>>;

/** The fields of a section; none of anything else. */
export function sectionOf(value: unknown): Section {
  return typeof value === 'object' && value !== null ? (value as Section) : {};
}

/** A text that is written in a section and not empty. */
export function textIn(section: Section, field: string): string | undefined {
  const value = section[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
