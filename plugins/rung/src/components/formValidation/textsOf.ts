import { ApiHolder } from '@backstage/core-plugin-api';
import {
  TranslationFunction,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { rungTranslationRef } from '../../translation';

/**
 * The texts of the plugin where there is no component to take them from. A form
 * is checked after it was shown, and it was shown in these texts.
 *
 * @throws Error where the texts have not been loaded
 */
export function textsOf(
  apiHolder: ApiHolder,
): TranslationFunction<(typeof rungTranslationRef)['T']> {
  const snapshot = apiHolder
    .get(translationApiRef)
    ?.getTranslation(rungTranslationRef);
  if (!snapshot?.ready) {
    throw new Error(
      'The texts of this form are still being loaded. Go on in a moment.',
    );
  }
  return snapshot.t;
}
