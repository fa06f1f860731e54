import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BuiltSource, methodNumbers } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';

/** How a segment is drawn, so that none is told by its color alone. */
export type SegmentLook = 'full' | 'half' | 'hatched' | 'striped' | 'empty';

/** A part of all that is counted. */
export interface Segment {
  label: string;
  count: number;
  look: SegmentLook;
  /** How much of the bar it takes, if not as much as its count. */
  width?: number;
  to?: string;
}

const looks: Readonly<Record<BuiltSource, SegmentLook>> = {
  observed: 'full',
  likely: 'striped',
  declared: 'half',
  unknown: 'empty',
};

/** How far it is known what is needed, and by what it is known what is built. */
export function useCoverage(
  { statuses, unreadable, builtSources }: ReportCounts,
  filters: AssessmentFilters,
): { stated: Segment[]; built: Segment[] } {
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const ofStatus = (
    status: 'assessed' | 'incomplete' | 'unassessed' | 'failed',
    look: SegmentLook,
  ): Segment => ({
    label: t(`overview.coverage.${status}`),
    count: statuses[status],
    look,
    to: links.list({ ...filters, status: [status] }),
  });
  const ofSource = (source: BuiltSource): Segment => ({
    label: t(`overview.coverage.${source}`),
    count: builtSources[source],
    look: looks[source],
    to: links.list({ ...filters, builtSource: [source] }),
  });
  const stated = [
    ofStatus('assessed', 'full'),
    {
      ...ofStatus('incomplete', 'half'),
      // What cannot be read makes it incomplete: it is drawn as a part of it.
      width: Math.max(0, statuses.incomplete - unreadable),
    },
    {
      label: t('overview.coverage.unreadable'),
      count: unreadable,
      look: 'hatched' as const,
      to: links.list({ ...filters, unreadable: [...methodNumbers] }),
    },
    ofStatus('unassessed', 'empty'),
    ofStatus('failed', 'striped'),
  ];
  return {
    stated,
    built: (['observed', 'likely', 'declared', 'unknown'] as const).map(
      ofSource,
    ),
  };
}
