import { countOrRange } from '../grammar/count';
import { RequirementKind } from './types';

/**
 * Scale is weighed twice: the peak against what a cluster can carry, and the
 * swing from base to peak against what can be run without autoscaling.
 */
function scaleOf<TUnit extends 'pods' | 'nodes'>(
  unit: TUnit,
): RequirementKind<TUnit> {
  return {
    key: unit,
    name: unit === 'pods' ? 'Pods' : 'Nodes',
    number: 'scale',
    expected: `a whole number of ${unit} such as 40, or base..peak such as 40..400`,
    parse: countOrRange(unit),
    weighing: {
      scales: [unit, 'peak-to-base'],
      measure(value, { scales }) {
        if (value.type === 'quantity') {
          return [{ type: 'scale', scale: scales[unit], amount: value.amount }];
        }
        return value.type === 'range'
          ? [
              { type: 'scale', scale: scales[unit], amount: value.peak },
              {
                type: 'scale',
                scale: scales['peak-to-base'],
                amount: value.peak / value.base,
              },
            ]
          : [];
      },
    },
  };
}

export const pods = scaleOf('pods');
export const nodes = scaleOf('nodes');
