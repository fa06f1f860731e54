import { ApiHolder } from '@backstage/core-plugin-api';
import {
  TranslationFunction,
  TranslationRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';

/**
 * Texts where there is no component to take them from. A form
 * is checked after it was shown, and it was shown in these texts.
 *
 * @throws Error where the texts have not been loaded
 */
export function textsOf<M extends { [key in string]: string }>(
  apiHolder: ApiHolder,
  translationRef: TranslationRef<string, M>,
): TranslationFunction<M> {
  const snapshot = apiHolder
    .get(translationApiRef)
    ?.getTranslation(translationRef);
  if (!snapshot?.ready) {
    throw new Error(
      'The texts of this form are still being loaded. Go on in a moment.',
    );
  }
  return snapshot.t;
}
