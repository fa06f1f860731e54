import { RootConfigService } from '@backstage/backend-plugin-api';
import { readPrices } from '@rung/backstage-plugin-rung-common';
import { CostSettings } from '@rung/backstage-plugin-rung-common/wire';
import { JsonObject } from '@backstage/types';
import { dateOf, dayOf } from '../days';

const key = 'rung.costs';

/**
 * What an organization pays, as set under `rung.costs`. Prices are checked even where
 * they are hidden, so that nothing is found out once they are shown again.
 *
 * @throws InputError that names the key that is wrong, and what to write instead
 */
export function readCosts(root: RootConfigService): CostSettings {
  const stated = root.getOptionalConfig(key);
  const shown = root.getOptionalBoolean(`${key}.enabled`) ?? true;
  const prices =
    stated &&
    readPrices(stated.get<JsonObject>(), {
      at: key,
      today: dateOf(dayOf(new Date())),
    });
  return shown ? { shown, prices } : { shown };
}
