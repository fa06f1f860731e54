import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityPlace,
  EntityWorkload,
  PlaceNode,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { letterOf } from './letterOf';

/** What things in clusters are called, or their numbers for whoever may not know. */
export function useNames() {
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return {
    clusterOf: ({ cluster, place }: EntityPlace): string =>
      cluster ?? t('places.cluster', { number: String(place) }),
    workloadOf: ({ name, kind }: EntityWorkload, index: number): string =>
      name ?? `${kind} ${letterOf(index)}`,
    nodeOf: ({ name, node }: PlaceNode): string =>
      name ?? t('drill.node', { number: String(node) }),
  };
}
