import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityObservation } from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Paragraph, Subheading, Warning } from '../../../shared';
import { useUnknownText } from '../useUnknownText';
import { PlacesTable } from './PlacesTable';

/** Where the entity runs, and by what that is known. */
export function PlacesView(props: { observation: EntityObservation }) {
  const { match, places, unreadable, namesWithheld } = props.observation;
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const unknownText = useUnknownText();
  const counted = places.filter(place => place.counted).length;

  return (
    <>
      <Subheading>{t('places.title')}</Subheading>
      <Paragraph>
        {'unknown' in match
          ? t('match.unknown', { reason: unknownText(match) })
          : `${t('places.counted', { count: counted })} ${t(
              `match.${match.rule}`,
            )}`}
      </Paragraph>
      {unreadable.map(({ annotation, part, expected }) => (
        <Warning key={annotation}>
          {t('match.unreadable', { annotation, part, expected })}
        </Warning>
      ))}
      {places.length > 0 && <PlacesTable places={places} />}
      {namesWithheld && places.length > 0 && (
        <Paragraph>{t('places.withheld')}</Paragraph>
      )}
    </>
  );
}
