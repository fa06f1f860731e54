import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BlastRadius } from '@rung/backstage-plugin-rung-common/wire';
import { countsComponents } from '../../../filters';
import { useFormat } from '../../../format';
import { Tone } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';

/** The worst that the counts say. */
export function answerTone({ counts }: Pick<BlastRadius, 'counts'>): Tone {
  const { promises, states } = counts;
  if (promises.broken > 0) {
    return 'bad';
  }
  if (states.down > 0 || states.degraded > 0) {
    return 'warn';
  }
  return states.unknown > 0 || counts.total === 0 ? 'unknown' : 'ok';
}

/** The answer as somebody would read it aloud: a headline, and what follows. */
export function useAnswerText(): (radius: BlastRadius) => {
  headline: string;
  details: string;
} {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const counted = (count: number) => ({ count, number: format.count(count) });

  function headlineOf({ counts, kinds }: BlastRadius): string {
    const { total, states, promises } = counts;
    if (total === 0) {
      return t('blastRadius.answer.nothing');
    }
    const all = t(
      countsComponents({ kind: kinds })
        ? 'blastRadius.answer.components'
        : 'blastRadius.answer.entities',
      counted(total),
    );
    if (states.down === 0) {
      return t('blastRadius.answer.none', { all });
    }
    const down = t('blastRadius.answer.down', {
      ...counted(states.down),
      all,
    });
    if (promises.broken === 0) {
      return down;
    }
    return t(
      promises.broken === states.down
        ? 'blastRadius.answer.brokenAll'
        : 'blastRadius.answer.broken',
      { ...counted(promises.broken), down },
    );
  }

  return radius => {
    const { states, direct, uncertain } = radius.counts;
    const sentences = [
      [radius.loss.kind === 'entity' ? 'itself' : 'direct', direct],
      ['dependent', states.down - direct],
      ['unknown', states.unknown],
      ['uncertain', uncertain],
    ] as const;
    return {
      headline: headlineOf(radius),
      details: sentences
        .filter(([, count]) => count > 0)
        .map(([key, count]) => t(`blastRadius.answer.${key}`, counted(count)))
        .join(' '),
    };
  };
}
