/**
 * The locale for a language of the portal: what the reader's browser prefers of
 * that language, as `en-GB` for `en`, and else the language itself. A language
 * whose name no locale can have is left to the browser.
 */
export function localeOf(
  language: string | undefined,
  preferred: readonly string[],
): string | undefined {
  if (language === undefined) {
    return undefined;
  }
  const named = preferred.find(
    locale => locale === language || locale.startsWith(`${language}-`),
  );
  try {
    return named ?? Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
