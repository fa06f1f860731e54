import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { assessmentPolicyKeys } from '@rung/backstage-plugin-rung-common';
import { nearestOf } from '../spelling';

/**
 * All settings of Rung by section, whichever package reads them. What the
 * engine is given is checked by the engine, below its first level.
 */
const settings: Readonly<Record<string, readonly string[]>> = {
  rung: [
    ...assessmentPolicyKeys,
    'scan',
    'history',
    'observation',
    'notifications',
    'events',
    'reports',
    'catalog',
    'requirementsTemplate',
    'costs',
    'exerciseTemplate',
    'evidence',
  ],
  'rung.scan': ['kinds', 'schedule', 'goneAtOnce'],
  'rung.scan.goneAtOnce': ['percent', 'entities'],
  'rung.scan.schedule': ['frequency', 'timeout', 'initialDelay'],
  'rung.history': ['retention'],
  'rung.evidence': ['push'],
  'rung.observation': ['every', 'timeout', 'environment', 'maxAge', 'push'],
  'rung.notifications': [
    'enabled',
    'kinds',
    'quietOwners',
    'operators',
    'daysBefore',
    'hour',
    'manyAtOnce',
  ],
  'rung.events': ['enabled'],
  'rung.reports': ['statementTimeout', 'countedKinds'],
  'rung.catalog': ['invalid', 'labels'],
};

/**
 * Refuses what is set under `rung` and read by nobody, so that a setting that
 * is misspelt does not go unseen.
 *
 * @throws InputError that names the setting, and the one that was meant
 */
export function checkSettings(root: Config): void {
  for (const [section, known] of Object.entries(settings)) {
    for (const key of root.getOptionalConfig(section)?.keys() ?? []) {
      if (!known.includes(key)) {
        const nearest = nearestOf(key, known);
        throw new InputError(
          `${section}.${key} is not a setting; write ${
            nearest === undefined
              ? `one of ${known.join(', ')}`
              : `${section}.${nearest}`
          }`,
        );
      }
    }
  }
}
