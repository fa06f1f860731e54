import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PendingPods } from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';

/** Why replacements cannot be placed, and what is not the reason. */
export function usePendingText(): (pending: PendingPods) => string {
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return ({ obstacles, hasRoom, lostStillCounts }) =>
    [
      lostStillCounts && t('drill.pending.lostStillCounts'),
      // Nobody has to be told that what is lost takes no pod.
      ...obstacles
        .filter(({ reason }) => reason !== 'lost')
        .map(({ nodes, reason, resource, topologyKey, maxSkew }) =>
          t('drill.pending.at', {
            count: nodes,
            obstacle: t(`drill.obstacle.${reason}`, {
              resource: resource ?? '',
              topologyKey: topologyKey ?? '',
              maxSkew: String(maxSkew ?? ''),
            }),
          }),
        ),
      hasRoom && t('drill.pending.hasRoom'),
    ]
      .filter(Boolean)
      .join(' ');
}
