import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { rungTranslationRef } from '../translation';

/**
 * Says in the browser what page this is. The frame of the new frontend system
 * leaves the title of the document as it is.
 */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslationRef(rungTranslationRef);
  const browserTitle = t('page.browserTitle', { title });
  useEffect(() => {
    document.title = browserTitle;
  }, [browserTitle]);
}

/**
 * Gives the document the title back that it had before any of the pages was
 * shown. Between two pages it is left alone: others watch the title to put a
 * count before it, and would put one back that was there for a moment.
 */
export function useTitleAfterwards(): void {
  const [before] = useState(() => document.title);
  useEffect(
    () => () => {
      document.title = before;
    },
    [before],
  );
}
