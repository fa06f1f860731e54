import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/test-utils';
import { act, render, screen } from '@testing-library/react';
import { localeOf } from './localeOf';
import { useFormat } from './useFormat';

type LanguageChoice = Pick<
  typeof appLanguageApiRef.T,
  'getLanguage' | 'setLanguage' | 'language$'
>;
type Changes = ReturnType<LanguageChoice['language$']>;

/** The choice of language as a portal gives it. */
function languageChoice(language: string): LanguageChoice {
  const chosen = { language };
  const listeners = new Set<() => void>();
  const changes: Changes = {
    [Symbol.observable]: () => changes,
    subscribe: observer => {
      const listener = () =>
        typeof observer === 'function' && observer({ ...chosen });
      listeners.add(listener);
      return {
        closed: false,
        unsubscribe: () => listeners.delete(listener),
      };
    },
  };
  return {
    getLanguage: () => ({ ...chosen }),
    setLanguage: (another = 'en') => {
      chosen.language = another;
      listeners.forEach(listener => listener());
    },
    language$: () => changes,
  };
}

function Day() {
  return <>{useFormat().day('2026-05-31')}</>;
}

describe('the language of numbers and days', () => {
  it('is the one that is chosen in the portal, as soon as it is', () => {
    const language = languageChoice('de');
    render(
      <TestApiProvider apis={[[appLanguageApiRef, language]]}>
        <Day />
      </TestApiProvider>,
    );
    expect(screen.getByText('31.05.2026')).toBeInTheDocument();
    act(() => language.setLanguage('en'));
    expect(screen.getByText('May 31, 2026')).toBeInTheDocument();
  });

  it('is the browser’s where the portal offers no choice', () => {
    render(
      <TestApiProvider apis={[]}>
        <Day />
      </TestApiProvider>,
    );
    expect(screen.getByText('May 31, 2026')).toBeInTheDocument();
  });

  it.each([
    ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
    ['de', ['en-US'], 'de'],
    ['pt_BR', ['en-US'], undefined],
    [undefined, ['en-US'], undefined],
  ])('of %s is, for who prefers %j, %s', (language, preferred, locale) => {
    expect(localeOf(language, preferred)).toBe(locale);
  });
});
