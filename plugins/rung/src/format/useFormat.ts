import {
  appLanguageApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { useCallback, useSyncExternalStore } from 'react';
import { Format } from './Format';
import { localeOf } from './localeOf';

const formats = new Map<string | undefined, Format>();

function formatIn(language: string | undefined): Format {
  const locale = localeOf(language, window.navigator.languages);
  const format = formats.get(locale) ?? Format.create(locale);
  formats.set(locale, format);
  return format;
}

/**
 * Numbers, times and lists in the language that is chosen in the portal, as its
 * texts are; in the browser's where the portal offers no choice.
 */
export function useFormat(): Format {
  const languages = useApiHolder().get(appLanguageApiRef);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = languages?.language$().subscribe(onChange);
      return () => subscription?.unsubscribe();
    },
    [languages],
  );
  const language = useSyncExternalStore(
    subscribe,
    () => languages?.getLanguage().language,
  );
  return formatIn(language);
}
