import { usePermission } from '@backstage/plugin-permission-react';
import { rungRefreshCreatePermission } from '@rung/backstage-plugin-rung-common';

/** Whether the reader may have the catalog scanned; nobody until that is known. */
export function useMayScan(): { allowed: boolean; loading: boolean } {
  return usePermission({ permission: rungRefreshCreatePermission });
}
