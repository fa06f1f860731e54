/** The order of all lists on the page of a team. */
export const gravestFirst = { orderBy: 'findings', order: 'desc' } as const;
