import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { rungTranslationRef } from '../translation';

/** Nobody who insists on another title is fought for ever. */
const MOST_CORRECTIONS = 10;

/**
 * Says in the browser what page this is. The frame of the new frontend system
 * leaves the title of the document as it is. Who puts a count of messages before
 * it may put one back that it had before; then it is said once more.
 */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslationRef(rungTranslationRef);
  const browserTitle = t('page.browserTitle', { title });
  useEffect(() => {
    document.title = browserTitle;
    const element = document.querySelector('title');
    let patience = MOST_CORRECTIONS;
    const observer = new MutationObserver(() => {
      if (patience > 0 && !document.title.includes(browserTitle)) {
        patience -= 1;
        document.title = browserTitle;
      }
    });
    if (element) {
      observer.observe(element, { childList: true, characterData: true });
    }
    return () => observer.disconnect();
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
