import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Built } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { LadderWords } from './labels';
import { seenAt, secondsSince } from './seenAt';

/** What the picture says of a rung that is built, in as little room as it has. */
export function useLadderWords(built: Built | undefined): LadderWords {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const source = built?.source ?? 'unknown';
  // What is declared has no age that anybody knows.
  const isSeen = source === 'observed' || source === 'likely';
  const first = built && isSeen ? seenAt(built) : undefined;
  const age = first ? secondsSince(first) : 0;

  function sourceText(): string | undefined {
    if (source === 'unknown') {
      return undefined;
    }
    const text = t(`card.picture.source.${source}`);
    return age > 0 ? `${text}, ${format.duration(age)}` : text;
  }

  return {
    survives: domain => t(`card.picture.survives.${domain}`),
    built: t('card.picture.built'),
    source: sourceText(),
    declared: t('card.picture.declared'),
    platform: t('card.picture.platformRail'),
  };
}
