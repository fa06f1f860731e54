import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityCheck,
  EntityCluster,
  EntityObservation,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../../format';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { useUnknownText } from '../useUnknownText';
import { sortChecks } from './sortChecks';

/** What an observation comes to, in a sentence each. */
export function useObservationText() {
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const unknownText = useUnknownText();

  return {
    checksText(checks: readonly EntityCheck[]): string {
      const { found, passed } = sortChecks(checks);
      return t('checks.summary', {
        passed: format.count(passed.length),
        found: format.count(found.length),
        unmade: format.count(
          checks.filter(({ unmade }) => unmade.length > 0).length,
        ),
      });
    },
    placesText({ match, places }: EntityObservation): string {
      const counted = places.filter(place => place.counted).length;
      return 'unknown' in match
        ? t('match.unknown', { reason: unknownText(match) })
        : `${t('places.counted', { count: counted })} ${t(
            `match.${match.rule}`,
          )}`;
    },
    clusterText({ takenAt, seen }: EntityCluster): string {
      return t('tile.cluster.text', {
        age: format.age(takenAt),
        nodes: format.count(seen.nodes.all),
        pods: format.count(seen.pods),
      });
    },
  };
}
