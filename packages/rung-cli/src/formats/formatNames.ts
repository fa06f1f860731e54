/** What an assessment can be written as. */
export const formatNames = ['table', 'json', 'sarif', 'memo'] as const;

export type FormatName = (typeof formatNames)[number];
