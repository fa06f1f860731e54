/** What would be given back, and what would be asked for. */
export const unitSides = ['couldGo', 'toBuild'] as const;
