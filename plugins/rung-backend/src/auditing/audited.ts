import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

/** Does the work, and has the auditor write down how it went. */
export async function audited<T>(
  auditor: AuditorService,
  event: Parameters<AuditorService['createEvent']>[0],
  work: () => Promise<T>,
): Promise<T> {
  const begun = await auditor.createEvent(event);
  try {
    const result = await work();
    await begun.success();
    return result;
  } catch (error) {
    await begun.fail({ error: toError(error) });
    throw error;
  }
}
