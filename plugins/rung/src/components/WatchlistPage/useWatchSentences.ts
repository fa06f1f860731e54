import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AssessmentSummary,
  NearTrigger,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import {
  useCouldGoText,
  useHeadroomText,
  useRequirementText,
  useStatedText,
} from '../verdict';
import { nextUsual } from './nextUsual';
import { Watch } from './watches';

function sentenceOf(text: string | undefined): string | undefined {
  return text && `${text}.`;
}

/** Says of an entity why it is on a list, each figure in a sentence of its own. */
export function useWatchSentences() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { nameOf, amountOf, thresholdOf } = useRequirementText();
  const statedText = useStatedText();
  const couldGoText = useCouldGoText();
  const headroomText = useHeadroomText();

  const nearSentence = (trigger: NearTrigger) => {
    const { key, moved, threshold } = trigger;
    const sentence = t('watchlist.sentence.near', {
      name: thresholdOf(key, threshold),
      text: headroomText(trigger),
    });
    return moved
      ? `${sentence} ${t('watchlist.sentence.moved', {
          age: format.age(moved.at),
          from: amountOf(moved.from, threshold.unit),
        })}`
      : sentence;
  };

  const builtSentence = (
    sentence: 'built' | 'short',
    { built, resilience }: AssessmentSummary,
  ) =>
    t(`watchlist.sentence.${sentence}`, {
      built: String(built),
      needed: String(resilience),
    });

  return (id: Watch['id'], summary: AssessmentSummary): string[] => {
    const { couldGo, climb, near = [], requirements, rung } = summary;
    switch (id) {
      case 'savings':
        return [
          sentenceOf(couldGoText(couldGo)) ?? t('watchlist.sentence.unknown'),
          builtSentence('built', summary),
        ];
      case 'nearest':
        return near
          .filter(({ moved, headroom }) => moved || headroom > 0)
          .map(nearSentence);
      case 'guesses':
        return [
          t('watchlist.sentence.guesses', {
            rung: String(rung),
            guesses: format.list(
              requirements
                .filter(({ forcing, guess }) => forcing && guess)
                .map(({ key, text }) =>
                  text === undefined
                    ? nameOf(key)
                    : `${nameOf(key)} ${statedText(key, text)}`,
                ),
            ),
          }),
        ];
      case 'risks':
        return [builtSentence('short', summary)];
      default: {
        if (climb?.type !== 'threshold') {
          return [];
        }
        const { key, threshold } = climb;
        const next = nextUsual(threshold);
        return [
          `${nameOf(key, threshold.unit)}: ${headroomText(climb)}`,
          ...(next === undefined
            ? []
            : [
                t('watchlist.sentence.next', {
                  next: amountOf(next, threshold.unit),
                }),
              ]),
        ];
      }
    }
  };
}
