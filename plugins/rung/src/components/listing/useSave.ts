import { useAnalytics } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { saveFile } from '../shared';

/** Saves all of a list as a file, whatever page of it is open. */
export function useSave(
  /** What the list is of, as it stands in the name of the file. */
  subject:
    | 'assessments'
    | 'blast-radius'
    | 'campaign'
    | 'changes'
    | 'policy'
    | 'problems',
  load: () => Promise<Blob>,
) {
  const analytics = useAnalytics();
  return useAsyncFn(async () => {
    analytics.captureEvent('export', subject);
    const today = new Date().toISOString().slice(0, 10);
    saveFile(await load(), `rung-${subject}-${today}.csv`);
  }, [analytics, subject, load]);
}
