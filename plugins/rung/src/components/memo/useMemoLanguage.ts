import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  MemoLanguage,
  MemoParameters,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { rungMemoTranslationRef } from '../../translation/rungMemoTranslationRef';
import { useLadderContent } from '../../translation/useLadderContent';
import { useFindingText } from '../findingText';
import {
  headlineOf,
  problemText,
  useCouldGoText,
  useHeadroomText,
  useRequirementText,
} from '../verdict';

/** Gives a text with its parameters; the types know no id that is put together. */
type TextOf = (id: string, parameters: MemoParameters) => string;

/** What a memo is written in: the language of the portal. */
export function useMemoLanguage(): MemoLanguage {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const { t: memoT } = useTranslationRef(rungMemoTranslationRef);
  const format = useFormat();
  const content = useLadderContent();
  const { amountOf, thresholdOf, relaxationOf } = useRequirementText();
  const headroom = useHeadroomText();
  const couldGo = useCouldGoText();
  const finding = useFindingText();

  const rung = (number: RungNumber) => ({
    ...content.rungs.find(one => one.rung === number)!,
    name: t(`ladder.rung${number}.name`),
    accepted: t(`ladder.rung${number}.accepted`),
    signal: t(`ladder.rung${number}.signal`),
  });

  return {
    sentence: (id, parameters = {}) => (memoT as TextOf)(id, parameters),
    together: (id, parameters = {}) =>
      (entityT as TextOf)(`parts.${id}`, parameters),
    headline: assessment => headlineOf(assessment, t),
    rung,
    requirement: key => t(`requirement.name.${key}`),
    amount: amountOf,
    threshold: thresholdOf,
    relaxation: relaxationOf,
    headroom,
    couldGo,
    strategy: strategy =>
      content.strategies.find(({ id }) => id === strategy.id) ?? strategy,
    isolation: tier =>
      (content.tiers.find(({ id }) => id === tier.id) ?? tier).name,
    finding,
    severity: severity => t(`word.severity.${severity}`),
    problem: problem => problemText(problem, t),
    wordOfFit: fit => t(`word.fit.${fit}`),
    day: day => format.day(day),
    list: items => format.list([...items]),
  };
}
