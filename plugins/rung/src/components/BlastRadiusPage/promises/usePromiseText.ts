import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BlastItem, LossKind } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useStatedText } from '../../verdict/useStatedText';

/** What an entity promises of a loss, and what becomes of that, in words. */
export function usePromiseText(kind: LossKind) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const statedText = useStatedText();
  const number = (count: number) => ({ count, number: format.count(count) });

  /** As `back within 4 h, losing at most 15 min`. */
  function statement({ promise }: BlastItem): string {
    const { survives, rto, rpo } = promise ?? {};
    return [
      survives &&
        t('blastRadius.promises.survives', {
          loss: t(`blastRadius.loss.${kind}`),
        }),
      rto !== undefined &&
        t('blastRadius.promises.rto', { rto: statedText('rto', rto) }),
      rpo !== undefined &&
        t('blastRadius.promises.rpo', { rpo: statedText('rpo', rpo) }),
    ]
      .filter(Boolean)
      .join(', ');
  }

  function placesText({ state, direct, places }: BlastItem): string {
    if (!places || places.all === 0) {
      return '';
    }
    const { all, left } = places;
    if (left === 0) {
      return direct ? t('blastRadius.promises.allLost', number(all)) : '';
    }
    if (left === all) {
      return t(
        state === 'down'
          ? 'blastRadius.promises.carriedWhole'
          : 'blastRadius.promises.noneLost',
      );
    }
    return t(
      state === 'down'
        ? 'blastRadius.promises.carried'
        : 'blastRadius.promises.left',
      { ...number(left), all: format.count(all) },
    );
  }

  function exerciseText({ promise }: BlastItem): string {
    const { measured, state } = promise ?? {};
    if (measured) {
      return t('blastRadius.promises.measured', {
        day: format.day(measured.on),
        time: statedText('rto', measured.recoveredIn),
      });
    }
    return state === 'restore' ? t('blastRadius.promises.never') : '';
  }

  function reason(item: BlastItem): string {
    if (item.unknown) {
      return entityT('losses.single.unknown', {
        reason: entityT(`losses.unknown.${item.unknown}`),
      });
    }
    return item.promise?.state === 'unknown'
      ? t('blastRadius.promises.uncertain')
      : placesText(item);
  }

  /** What is known of why, and what an exercise has measured. */
  function evidence(item: BlastItem): string {
    return [reason(item), exerciseText(item)].filter(Boolean).join(' ');
  }
  return { statement, evidence };
}
