import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

/** Does the work, and has the auditor write down how it went. */
export async function audited(
  auditor: AuditorService,
  event: Parameters<AuditorService['createEvent']>[0],
  work: () => Promise<void>,
): Promise<void> {
  const begun = await auditor.createEvent(event);
  try {
    await work();
    await begun.success();
  } catch (error) {
    await begun.fail({ error: toError(error) });
    throw error;
  }
}
