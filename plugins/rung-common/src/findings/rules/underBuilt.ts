import { stepsBetween } from '../../ladder/path';
import { rungDefinition } from '../../ladder/rungs';
import { FindingRule } from '../types';

export const underBuilt: FindingRule = {
  id: 'under-built',
  severity: 'high',
  find({ placement: { fit }, built, resilience }) {
    if (fit !== 'under-built' || !built?.resilience) {
      return undefined;
    }
    const distance = stepsBetween(built.resilience, resilience);
    return {
      what: `Rung ${built.resilience} is built where rung ${resilience} is needed, ${distance} too low.`,
      why: rungDefinition(resilience).accepted ?? '',
      remedy: `Build rung ${resilience}, or relax the requirements that force it.`,
    };
  },
};
