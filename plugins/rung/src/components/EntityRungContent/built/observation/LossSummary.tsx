import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { EntityPlace } from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { ToneIcon } from '../../../shared';
import { podsAndZones } from './podsAndZones';

/** The rung from which on a service is to survive the loss of a zone. */
const SURVIVES_ZONE = 3;

/** Over how many zones the pods are, which is what a loss leaves or takes. */
export function LossSummary(props: {
  places: readonly EntityPlace[];
  /** The resilience that is needed, where that is known. */
  needed: ResilienceRung | undefined;
}) {
  const { places, needed = 1 } = props;
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const { pods, zones } = podsAndZones(places);
  const text = t('tile.drill.pods', { count: pods });

  if (zones === 0) {
    return <>{text}</>;
  }
  const isLost = zones === 1 && needed >= SURVIVES_ZONE;
  return (
    <>
      {isLost && <ToneIcon tone="bad" />} {text}{' '}
      {t('tile.drill.zones', { count: zones })}
    </>
  );
}
