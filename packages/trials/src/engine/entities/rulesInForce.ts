/** The day of all assessments, so that they are the same in every run. */
export const today = new Date('2026-06-01T12:00:00Z');

/** What the portal fills in for those that name a profile. */
export const profiles = {
  standard: { survives: 'node' },
  critical: { survives: 'zone' },
} as const;
