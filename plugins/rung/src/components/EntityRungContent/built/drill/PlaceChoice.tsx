import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityPlace } from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Choice } from '../../../shared';
import { useNames } from '../observation/useNames';

/** In which of several places something is to be lost. */
export function PlaceChoice(props: {
  places: readonly EntityPlace[];
  chosen: EntityPlace;
  onChoose: (place: number) => void;
}) {
  const { places, chosen, onChoose } = props;
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const { clusterOf } = useNames();
  return (
    <Choice
      label={t('drill.place')}
      value={String(chosen.place)}
      options={places.map(place => ({
        value: String(place.place),
        label: [clusterOf(place), place.environment].filter(Boolean).join(', '),
      }))}
      onChange={value => onChoose(Number(value))}
    />
  );
}
