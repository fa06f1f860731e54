import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { LossLimits } from '../admission';

/** A team that retires a system is no surprise, a catalog that is empty is one. */
const defaultLimits: LossLimits = { percent: 20, entities: 50 };

/** How much a single scan may mark as gone, as set under `rung.scan.goneAtOnce`. */
export function readLossLimits(root: RootConfigService): LossLimits {
  const read = (name: keyof LossLimits, most: number): number => {
    const key = `rung.scan.goneAtOnce.${name}`;
    const number = root.getOptionalNumber(key) ?? defaultLimits[name];
    if (!(number >= 0 && number <= most)) {
      throw new InputError(
        `${key} is ${number}; write a number from 0 to ${most}`,
      );
    }
    return number;
  };
  return {
    percent: read('percent', 100),
    entities: read('entities', Number.MAX_SAFE_INTEGER),
  };
}
