import {
  policyOf,
  rungPolicyPreviewPermission,
} from '@rung/backstage-plugin-rung-common';
import { audited } from '../auditing';
import { previewColumns } from '../csv';
import { readerWith } from './readerWith';
import { sendCsv } from './sendCsv';
import { sendLines } from './sendLines';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';

/** What another policy would move. */
export function addPreviewRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, previews } = options;
  const readerOf = readerWith(options, rungPolicyPreviewPermission);

  router.post('/v1/policy/check', async (request, response) => {
    await readerOf(request);
    const policy = policyOf(request.body.policy);
    response.json({ unread: previews.unread(policy) });
  });

  router.post('/v1/policy/preview', async (request, response) => {
    const credentials = await readerOf(request);
    const policy = policyOf(request.body.policy);
    const signal = signalOf(response);
    await audited(
      auditor,
      { eventId: 'policy-preview', severityLevel: 'low', request },
      () =>
        sendLines(
          response,
          onShare => previews.preview({ policy, credentials, signal }, onShare),
          preview => ({ type: 'result', preview }),
        ),
    );
  });

  router.post('/v1/policy/preview.csv', async (request, response) => {
    await sendCsv(response, {
      auditor,
      event: {
        eventId: 'policy-preview-export',
        severityLevel: 'medium',
        request,
      },
      fileName: 'rung-policy-preview.csv',
      columns: previewColumns,
      read: async () => {
        const credentials = await readerOf(request);
        const policy = policyOf(request.body.policy);
        return previews.pages({
          policy,
          credentials,
          signal: signalOf(response),
        });
      },
    });
  });
}
