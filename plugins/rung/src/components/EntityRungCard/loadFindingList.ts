/** The texts of findings come with the rules of the engine. */
export const loadFindingList = () => import('./FindingList');
