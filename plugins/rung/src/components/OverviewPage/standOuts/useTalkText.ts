import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tone } from '../../../theme';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useCouldGoSum } from '../../verdict';
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
  const couldGoSum = useCouldGoSum();
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
  return talk => {
    const freed =
      talk.reason === 'over-built' ? couldGoSum(talk.couldGo) : undefined;
    return {
      told: [
        about(talk),
        ...(freed ? [t('overview.talk.freed', { freed })] : []),
      ].join(' '),
      ask: t(`overview.talk.ask.${talk.reason}`),
    };
  };
}
