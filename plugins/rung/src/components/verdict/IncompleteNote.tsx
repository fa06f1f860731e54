import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Note } from '../shared';

/** What would have to be stated, or made sure of, to rely on the answer. */
export function IncompleteNote(props: { assessment: Assessment }) {
  const { missing, guesses } = props.assessment;
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();

  if (missing.length === 0 && guesses.length === 0) {
    return null;
  }
  return (
    <Note>
      {missing.length > 0 && (
        <div>
          {t('card.incomplete.missing', {
            numbers: format.list(
              missing.map(key => t(`requirement.name.${key}`)),
            ),
          })}
        </div>
      )}
      {guesses.length > 0 && (
        <div>
          {t('card.incomplete.guesses', {
            requirements: format.list(
              guesses.map(key => t(`requirement.name.${key}`)),
            ),
          })}
        </div>
      )}
    </Note>
  );
}
