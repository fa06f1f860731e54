import { hasRegionObjective } from '../context';
import { FindingRule } from '../types';

export const regionalDatabase = {
  id: 'regional-database',
  severity: 'high',
  title: 'Database in one region',
  meaning:
    'Several clusters or regions share a database in one region, though the loss of a region is to be ridden out.',
  advice: 'Choose a data strategy over regions, with a stated RPO.',
  move: [
    [1, 'replicate-data'],
    [6, 'second-region'],
  ],
  about: ['built.database'],
  sentences: {
    short: 'Several clusters or regions share one regional database',
    what: 'Several clusters or regions read one database that lives in a single region.',
    why: 'When that region is lost every cluster loses its data, so the objective for a region cannot be met.',
    remedy:
      'Choose a data strategy over regions with a stated RPO, and treat it as the project it is.',
  },
  find(context) {
    const { clusters = 1, regions = 1, database } = context.facts;
    return (clusters > 1 || regions > 1) &&
      database === 'single-region' &&
      hasRegionObjective(context)
      ? {}
      : undefined;
  },
} as const satisfies FindingRule;
