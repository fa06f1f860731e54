import { stepsBetween } from '../../ladder/path';
import { FindingRule } from '../types';

export const overBuilt: FindingRule = {
  id: 'over-built',
  severity: 'medium',
  find({ placement: { fit }, built, resilience }) {
    if (fit !== 'over-built' || !built?.resilience) {
      return undefined;
    }
    const distance = stepsBetween(built.resilience, resilience);
    return {
      what: `Rung ${built.resilience} is built where rung ${resilience} is enough, ${distance} too high.`,
      why: 'Every step multiplies cost and operational toil, and the complexity itself becomes a cause of outages.',
      remedy: `Step down to rung ${resilience}, or state the requirement that calls for rung ${built.resilience}.`,
    };
  },
};
