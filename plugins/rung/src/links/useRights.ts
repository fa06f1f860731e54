import { usePermission } from '@backstage/plugin-permission-react';
import { rungPolicyPreviewPermission } from '@rung/backstage-plugin-rung-common';
import { Restriction } from '../pages';
import { useMayScan } from './useMayScan';

/** Whether the reader may try a policy out; nobody until that is known. */
export function useMayPreview(): { allowed: boolean; loading: boolean } {
  return usePermission({ permission: rungPolicyPreviewPermission });
}

/** What the reader may do of what some pages are for. */
export function useRights(): Readonly<Record<Restriction, boolean>> {
  const { allowed: scan } = useMayScan();
  const { allowed: preview } = useMayPreview();
  return { scan, preview };
}
