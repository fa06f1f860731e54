import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { rungTranslationRef } from '../translation';

/**
 * Says in the browser what page this is, as long as it is shown. The frame of
 * the new frontend system leaves the title of the document as it is.
 */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslationRef(rungTranslationRef);
  const browserTitle = t('page.browserTitle', { title });
  useEffect(() => {
    const before = document.title;
    document.title = browserTitle;
    return () => {
      document.title = before;
    };
  }, [browserTitle]);
}
