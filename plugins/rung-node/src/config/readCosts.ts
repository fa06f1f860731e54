import { Config } from '@backstage/config';
import { readPrices } from '@rung/backstage-plugin-rung-common';
import { CostSettings } from '@rung/backstage-plugin-rung-common/wire';

const key = 'rung.costs';

/**
 * What an organization pays, as set under `rung.costs`. Prices are checked even where
 * they are hidden, so that nothing is found out once they are shown again.
 *
 * @param root - the whole configuration of an app
 * @throws InputError that names the key that is wrong, and what to write instead
 * @public
 */
export function readCosts(root: Config): CostSettings {
  const stated = root.getOptionalConfig(key);
  const shown = root.getOptionalBoolean(`${key}.enabled`) ?? true;
  const prices =
    stated &&
    readPrices(stated.get<Record<string, unknown>>(), {
      at: key,
      today: new Date().toISOString().slice(0, 10),
    });
  return shown ? { shown, prices } : { shown };
}
