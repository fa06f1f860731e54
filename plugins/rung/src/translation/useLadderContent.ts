import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { LadderContent, ladderContentOf } from './ladderContentMessages';
import { rungLadderTranslationRef } from './rungLadderTranslationRef';

/**
 * The content of the ladder in the reader's language, in the shapes of the
 * engine's own. It is long: only what is loaded on demand may import it.
 */
export function useLadderContent(): LadderContent {
  const { t } = useTranslationRef(rungLadderTranslationRef);
  return useMemo(() => ladderContentOf(key => t(key)), [t]);
}
