import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Fit } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { countsComponents } from '../../../filters';
import { useRungLinks } from '../../../links';
import { Tone } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import {
  Compared,
  compareFindings,
  compareVerdicts,
  Comparison,
} from '../../comparison';

/** One of the head figures. */
export interface Figure {
  label: string;
  tone?: Tone;
  count: number;
  /** Not known while it is asked for. */
  compared?: Compared;
  to?: string;
}

const shown: readonly [Fit, Tone, 'fit' | 'under' | 'over' | 'unknown'][] = [
  ['fits', 'ok', 'fit'],
  ['under-built', 'bad', 'under'],
  ['over-built', 'warn', 'over'],
  ['unknown', 'unknown', 'unknown'],
];

/** The six figures that a lead looks at first. */
export function useFigures(
  totals: ReportCounts,
  filters: AssessmentFilters,
  comparison: Comparison | undefined,
): Figure[] {
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return [
    {
      label: t(
        countsComponents(filters)
          ? 'overview.figures.components'
          : 'overview.figures.entities',
      ),
      count: totals.total,
      compared: comparison && compareVerdicts(comparison, day => day.total),
      to: links.list(filters),
    },
    ...shown.map(
      ([fit, tone, word]): Figure => ({
        label: t(`overview.figures.${word}`),
        tone,
        count: totals.fits[fit],
        compared:
          comparison && compareVerdicts(comparison, day => day.fits[fit]),
        to: links.list({ ...filters, fit: [fit] }),
      }),
    ),
    {
      label: t('overview.figures.findings'),
      count: Object.values(totals.findings).reduce(
        (sum, { open }) => sum + open,
        0,
      ),
      compared: comparison && compareFindings(comparison, () => true),
      to: links.findings(filters),
    },
  ];
}
