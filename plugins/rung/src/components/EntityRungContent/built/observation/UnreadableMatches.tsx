import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { UnreadableMatch } from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { Warning } from '../../../shared';

/** Annotations that say where it runs, and cannot be read. */
export function UnreadableMatches(props: {
  matches: readonly UnreadableMatch[];
}) {
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return (
    <>
      {props.matches.map(({ annotation, part, expected }) => (
        <Warning key={annotation}>
          {t('match.unreadable', { annotation, part, expected })}
        </Warning>
      ))}
    </>
  );
}
