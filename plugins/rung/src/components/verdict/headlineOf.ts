import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { Assessment, headlineKind } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

/** As much of an assessment as its headline says. */
export type Headlined = Pick<
  Assessment,
  'rung' | 'status' | 'fit' | 'built' | 'demands' | 'problems'
>;

/** The verdict in a few words. */
export function headlineOf(
  assessment: Headlined,
  t: TranslationFunction<(typeof rungTranslationRef)['T']>,
): string {
  const kind = headlineKind(assessment);
  const { demands, problems } = assessment;
  return kind === 'unassessed' && demands.length + problems.length > 0
    ? t('card.headline.uncounted')
    : t(`card.headline.${kind}`, {
        rung: String(assessment.rung),
        built: String(assessment.built?.resilience),
      });
}
