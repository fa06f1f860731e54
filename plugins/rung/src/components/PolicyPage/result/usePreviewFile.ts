import { useApi } from '@backstage/core-plugin-api';
import { AssessmentPolicyInput } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { Save, useSave } from '../../listing';

/** The file of all that would move, for which the backend compares once more. */
export function usePreviewFile(
  settings: AssessmentPolicyInput | undefined,
): Save {
  const rungApi = useApi(rungApiRef);
  return useSave(
    'policy',
    useCallback(
      (options: RequestOptions) =>
        rungApi.exportPolicyPreview({ policy: { ...settings } }, options),
      [rungApi, settings],
    ),
  );
}
