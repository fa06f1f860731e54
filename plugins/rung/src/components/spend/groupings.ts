/** By what savings and spend are told on a page. */
export const spendGroupings = ['owner', 'system', 'domain'] as const;

export type SpendGrouping = (typeof spendGroupings)[number];
