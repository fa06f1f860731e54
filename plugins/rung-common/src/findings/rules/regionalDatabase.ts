import { hasRegionObjective } from '../context';
import { FindingRule } from '../types';

export const regionalDatabase: FindingRule = {
  id: 'regional-database',
  severity: 'high',
  find(context) {
    const { clusters = 1, regions = 1, database } = context.facts;
    return (clusters > 1 || regions > 1) &&
      database === 'single-region' &&
      hasRegionObjective(context)
      ? {
          what: 'Several clusters or regions read one database that lives in a single region.',
          why: 'When that region is lost every cluster loses its data, so the objective for a region cannot be met.',
          remedy:
            'Choose a data strategy over regions with a stated RPO, and treat it as the project it is.',
        }
      : undefined;
  },
};
