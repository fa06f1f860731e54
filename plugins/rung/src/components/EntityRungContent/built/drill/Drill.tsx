import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { EntityPlace } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useState } from 'react';
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
}) {
  const { places, needed } = props;
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
      [rungApi, entity, place.place, loss],
    ),
  );

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
        request={request}
        onChoose={setLoss}
      />
    </>
  );
}
