import { couldGoKinds } from '@rung/backstage-plugin-rung-common';
import { ReportCounts } from '@rung/backstage-plugin-rung-common/wire';
import { useCouldGoText } from './useCouldGoText';

/** Puts into words what could go of all that is counted; undefined where nothing could. */
export function useCouldGoSum(): (
  sum: ReportCounts['couldGo'],
) => string | undefined {
  const couldGoText = useCouldGoText();
  return sum =>
    couldGoText(
      couldGoKinds
        .map(kind => ({ kind, count: sum[kind] }))
        .filter(({ count }) => count > 0),
    );
}
