import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityObservation } from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Paragraph, Subheading } from '../../../shared';
import { PlacesTable } from './PlacesTable';

/** Where the entity runs, place by place. */
export function PlacesView(props: { observation: EntityObservation }) {
  const { places, namesWithheld } = props.observation;
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return (
    <>
      <Subheading>{t('places.title')}</Subheading>
      <PlacesTable places={places} />
      {namesWithheld && <Paragraph>{t('places.withheld')}</Paragraph>}
    </>
  );
}
