/** The texts, each the id of its heading. */
export const textIds = [
  'spend',
  'about-rung',
  'data',
  'recovery',
  'isolation',
  'security',
] as const;

/** See {@link textIds}. */
export type TextId = (typeof textIds)[number];
