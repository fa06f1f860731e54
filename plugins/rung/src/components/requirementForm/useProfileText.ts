import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { useRequirementText } from '../verdict';
import { ProfileSummary } from './profileSummaries';

/** What a profile states, as a sentence. */
export function useProfileText() {
  const { t } = useTranslationRef(rungFormTranslationRef);
  const { nameOf, valueOf } = useRequirementText();

  return ({ demands }: ProfileSummary): string =>
    t('form.profile.states', {
      requirements: demands
        .map(({ key, value }) => `${nameOf(key)} ${valueOf(value)}`)
        .join(', '),
    });
}
