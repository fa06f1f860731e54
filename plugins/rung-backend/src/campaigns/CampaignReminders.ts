import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { rungCampaignRemindPermission } from '@rung/backstage-plugin-rung-common';
import {
  campaignFilters,
  goalFilters,
} from '@rung/backstage-plugin-rung-common/campaigns';
import {
  Campaign,
  CampaignReminders as Reminded,
} from '@rung/backstage-plugin-rung-common/wire';
import { NotificationStore } from '../database';
import { isTold, MessageSettings, reminderDrafts } from '../notifications';
import { Authorizer } from '../permissions';
import { ReportService } from '../reports';
import type { CampaignName, CampaignRequest } from './CampaignService';
import { CatalogCampaigns, isPlanned } from './CatalogCampaigns';

export interface CampaignRemindersOptions {
  authorizer: Authorizer;
  campaigns: CatalogCampaigns;
  reports: ReportService;
  /** Left out where nobody is told anything. */
  messages?: MessageSettings;
  outbox?: Pick<NotificationStore, 'remind'>;
}

/** Has owners reminded of what is left, when somebody asks for it. */
export class CampaignReminders {
  private readonly options: CampaignRemindersOptions;

  static create(options: CampaignRemindersOptions): CampaignReminders {
    return new CampaignReminders(options);
  }

  private constructor(options: CampaignRemindersOptions) {
    this.options = options;
  }

  /** Whether a reader may have owners reminded of a campaign now. */
  async mayRemind(
    { plan }: Campaign,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const { authorizer, messages } = this.options;
    return (
      messages !== undefined &&
      messages.kinds.has('campaigns') &&
      plan?.stage === 'running' &&
      (await authorizer.holds(credentials, rungCampaignRemindPermission))
    );
  }

  /**
   * Reminds the owners of what the asking reader sees to be left. Each is told of
   * all that is theirs, once a day.
   *
   * @throws NotFoundError if there is no such campaign that the reader may see
   * @throws InputError if nobody is to be told anything of it now
   */
  async remind(
    name: CampaignName,
    request: CampaignRequest,
  ): Promise<Reminded> {
    const { campaigns, reports, messages, outbox } = this.options;
    const campaign = await campaigns.require(name, request.credentials);
    if (!outbox || !messages?.kinds.has('campaigns')) {
      throw new InputError(
        'Nobody is told of campaigns here; set rung.notifications.enabled, and leave rung.notifications.kinds.campaigns as it is',
      );
    }
    if (!isPlanned(campaign) || campaign.plan.stage !== 'running') {
      throw new InputError('Owners are reminded only while a campaign runs');
    }
    const { plan } = campaign;
    const { groups = [] } = await reports.report({
      ...request,
      filters: { ...campaignFilters(plan), ...goalFilters(plan.goal).left },
      groupBy: 'owner',
    });
    const owners = new Set(
      groups.flatMap(({ name: owner }) =>
        owner !== undefined && isTold(owner, messages) ? owner : [],
      ),
    );
    return outbox.remind(async (news, now) =>
      (await reminderDrafts(campaign, news, now)).filter(({ recipient }) =>
        owners.has(recipient),
      ),
    );
  }
}
