import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  rungAssessmentReadPermission,
  rungCampaignRemindPermission,
  rungReportReadPermission,
} from '@rung/backstage-plugin-rung-common';
import { audited } from '../auditing';
import { campaignColumns } from '../csv';
import { readerWith } from './readerWith';
import { sendCsv } from './sendCsv';
import { signalOf } from './signalOf';
import { RouterOptions, RungRouter } from './types';

const base = '/v1/campaigns/by-name/:namespace/:name';

/** What campaigns have come to, and what they ask of one entity. */
export function addCampaignRoutes(
  router: RungRouter,
  options: RouterOptions,
): void {
  const { auditor, campaigns, reminders } = options;
  const readerOf = readerWith(options, rungReportReadPermission);
  const reminderOf = readerWith(options, rungCampaignRemindPermission);
  const cardReaderOf = readerWith(options, rungAssessmentReadPermission);

  router.get('/v1/campaigns', async (request, response) => {
    const credentials = await readerOf(request);
    const signal = signalOf(response);
    response.json(await campaigns.list({ credentials, signal }));
  });

  router.get(base, async (request, response) => {
    const credentials = await readerOf(request);
    const signal = signalOf(response);
    response.json(await campaigns.get(request.params, { credentials, signal }));
  });

  router.get(`${base}/entities.csv`, async (request, response) => {
    await sendCsv(response, {
      auditor,
      event: {
        eventId: 'campaign-export',
        severityLevel: 'medium',
        request,
        meta: { ...request.params },
      },
      fileName: 'rung-campaign.csv',
      columns: campaignColumns(options.spend),
      read: async () => {
        const credentials = await readerOf(request);
        const signal = signalOf(response);
        return campaigns.pages(request.params, { credentials, signal });
      },
    });
  });

  router.post(`${base}/reminders`, async (request, response) => {
    const credentials = await reminderOf(request);
    const signal = signalOf(response);
    response.json(
      await audited(
        auditor,
        {
          eventId: 'campaign-remind',
          severityLevel: 'medium',
          request,
          meta: { ...request.params },
        },
        () => reminders.remind(request.params, { credentials, signal }),
      ),
    );
  });

  router.get(
    '/v1/assessments/by-name/:kind/:namespace/:name/campaigns',
    async (request, response) => {
      const credentials = await cardReaderOf(request);
      const signal = signalOf(response);
      const entityRef = stringifyEntityRef(request.params);
      response.json(await campaigns.asked(entityRef, { credentials, signal }));
    },
  );
}
