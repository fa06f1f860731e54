import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tone } from '../../../theme';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Talk, TalkReason } from './talkTo';

/** How pressing each reason is. */
export const talkTones: Readonly<Record<TalkReason, Tone>> = {
  'under-built': 'bad',
  'over-built': 'warn',
  unassessed: 'unknown',
  unknown: 'unknown',
};

/** What there is to tell of a group, and what to ask it. */
export function useTalkText(): (talk: Talk) => { told: string; ask: string } {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const about = ({ reason, count, total, entity }: Talk) =>
    count === 1 && entity?.resilience && entity.built
      ? t('overview.talk.entity', {
          name: entity.title ?? entity.name,
          needed: String(entity.resilience),
          built: String(entity.built),
        })
      : t(`overview.talk.${reason}`, {
          count,
          number: format.count(count),
          total: format.count(total),
        });
  return talk => ({
    told: about(talk),
    ask: t(`overview.talk.ask.${talk.reason}`),
  });
}
