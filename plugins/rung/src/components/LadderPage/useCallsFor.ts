import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  thresholdsOf,
  ChoiceName,
  RungNumber,
  ScaleName,
  Threshold,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useRequirementText } from '../verdict';

/** What calls for a rung. */
export interface Call {
  text: string;
  /** Whether it is about the loss of one failure domain. */
  byDomain: boolean;
}

/** What calls for a rung, by the thresholds in force: `Availability above 99.5%`. */
export function useCallsFor({ scales, choices }: Thresholds) {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const { thresholdOf, amountOf } = useRequirementText();

  function ofThreshold(name: ScaleName, threshold: Threshold): string {
    return name === 'peak-to-base'
      ? t(`requirement.relation.${threshold.relation}`, {
          name: reportsT('ladderPage.calls.peakToBase', {
            scale: t('requirement.name.scale'),
          }),
          amount: amountOf(threshold.amount, threshold.unit),
        })
      : thresholdOf(name, threshold);
  }

  function ofScale(name: ScaleName, rung: RungNumber): string[] {
    const [first] = scales[name].bands;
    const thresholds = thresholdsOf(scales[name])
      .filter(threshold => threshold.rung === rung)
      .map(threshold => ofThreshold(name, threshold));
    return first.rung === rung && rung > 1 && name !== 'peak-to-base'
      ? [
          reportsT('ladderPage.calls.any', {
            name: t(`requirement.name.${name}`),
          }),
          ...thresholds,
        ]
      : thresholds;
  }

  function ofChoice(name: ChoiceName, rung: RungNumber): string[] {
    return Object.entries(choices[name])
      .filter(([, called]) => called === rung && rung > 1)
      .map(([word]) =>
        reportsT('ladderPage.calls.word', {
          name: t(`requirement.name.${name}`),
          word,
        }),
      );
  }

  return (rung: RungNumber): Call[] => [
    ...(Object.keys(scales) as ScaleName[]).flatMap(name =>
      ofScale(name, rung).map(text => ({ text, byDomain: name.includes('.') })),
    ),
    ...(Object.keys(choices) as ChoiceName[]).flatMap(name =>
      ofChoice(name, rung).map(text => ({ text, byDomain: false })),
    ),
  ];
}
