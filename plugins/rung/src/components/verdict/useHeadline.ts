import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Assessment,
  HeadlineKind,
  headlineKind,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

/** The verdict in a few words, the same wherever it is a headline. */
export function useHeadline(
  assessment: Pick<
    Assessment,
    'rung' | 'status' | 'fit' | 'built' | 'demands' | 'problems'
  >,
): { kind: HeadlineKind; text: string } {
  const { t } = useTranslationRef(rungTranslationRef);
  const kind = headlineKind(assessment);
  const { demands, problems } = assessment;
  if (kind === 'unassessed' && demands.length + problems.length > 0) {
    return { kind, text: t('card.headline.uncounted') };
  }
  return {
    kind,
    text: t(`card.headline.${kind}`, {
      rung: String(assessment.rung),
      built: String(assessment.built?.resilience),
    }),
  };
}
