import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AssessmentFilters,
  ReportCounts,
  SpendCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { countsComponents } from '../../../filters';
import { useFormat } from '../../../format';
import { useRungLinks } from '../../../links';
import { useCouldGoText } from '../../verdict';
import { Tone } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';

/** A sentence, told apart where it is good or bad news. */
export interface HeadlinePart {
  text: string;
  tone?: Tone;
  /** Where one sees more of it. */
  to?: string;
}

/** The figures as somebody would read them aloud, clause by clause. */
export function useHeadline(
  { total, fits }: ReportCounts,
  filters: AssessmentFilters,
  spend: SpendCounts | undefined,
): HeadlinePart[] {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const links = useRungLinks();
  const couldGoText = useCouldGoText();
  // Whoever may not see everybody that may need it is not told that it could go.
  const freed =
    spend?.clusters.free === undefined
      ? undefined
      : couldGoText(spend.couldGo.units);
  const all = t(
    countsComponents(filters)
      ? 'overview.headline.components'
      : 'overview.headline.entities',
    { count: total, number: format.count(total) },
  );
  const clause = (
    fit: 'under-built' | 'over-built' | 'unknown',
    tone?: Tone,
    to = links.list({ ...filters, fit: [fit] }),
  ): HeadlinePart[] =>
    fits[fit] === 0
      ? []
      : [
          {
            text: t(`overview.headline.${fit}`, {
              count: fits[fit],
              number: format.count(fits[fit]),
            }),
            tone,
            to,
          },
        ];
  if (total === 0) {
    return [{ text: t('overview.headline.nothing') }];
  }
  if (fits.unknown === total) {
    return [{ text: t('overview.headline.unknownAll', { all }) }];
  }
  return [
    {
      text: t('overview.headline.fits', {
        count: fits.fits,
        number: format.count(fits.fits),
        all,
      }),
    },
    ...clause('under-built', 'bad'),
    ...(freed && fits['over-built'] > 0
      ? [
          {
            text: t('overview.headline.freed', {
              count: fits['over-built'],
              number: format.count(fits['over-built']),
              freed,
            }),
            tone: 'warn' as const,
            to: links.savings(filters),
          },
        ]
      : clause('over-built', 'warn', links.savings(filters))),
    ...clause('unknown'),
  ];
}
