import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { EntityPlace } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useEffect, useRef, useState } from 'react';
import { rungApiRef } from '../../../../api';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { useRequest } from '../../../request';
import { Subheading } from '../../../shared';
import { DrillPicture } from './DrillPicture';
import { Loss } from './losses';
import { PlaceChoice } from './PlaceChoice';

/** What follows if a zone or a node is lost, for whichever a reader presses. */
export function Drill(props: {
  /** At least one. */
  places: readonly EntityPlace[];
  /** The resilience that is needed, where that is known. */
  needed: ResilienceRung | undefined;
  /** The clusters have been seen again since the places were told. */
  onOutdated: () => void;
}) {
  const { places, needed, onOutdated } = props;
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const [number, setNumber] = useState<number>();
  const [loss, setLoss] = useState<Loss>();
  const place =
    places.find(one => one.place === number) ??
    places.find(({ counted }) => counted) ??
    places[0];
  const request = useRequest(
    useCallback(
      async (options: RequestOptions) =>
        loss &&
        rungApi.getDrill(
          getCompoundEntityRef(entity),
          { place: place.place, ...loss },
          options,
        ),
      // A place that has been seen again is another one, and so is what follows.
      [rungApi, entity, place, loss],
    ),
  );
  const drilledAt = request.value?.takenAt;
  const isOutdated = drilledAt !== undefined && drilledAt !== place.takenAt;

  const outdatedBy = useRef<string>();

  // Once for each time: whoever answers otherwise each time is not asked for ever.
  useEffect(() => {
    if (isOutdated && outdatedBy.current !== drilledAt) {
      outdatedBy.current = drilledAt;
      onOutdated();
    }
  }, [isOutdated, drilledAt, onOutdated]);

  return (
    <>
      <Subheading>{t('drill.title')}</Subheading>
      {places.length > 1 && (
        <PlaceChoice
          places={places}
          chosen={place}
          onChoose={chosen => {
            setLoss(undefined);
            setNumber(chosen);
          }}
        />
      )}
      <DrillPicture
        place={place}
        needed={needed}
        loss={loss}
        // Its numbers are those of other workloads and nodes than are shown.
        request={isOutdated ? { ...request, value: undefined } : request}
        onChoose={setLoss}
      />
    </>
  );
}
