import { Entity } from '@backstage/catalog-model';
import {
  annotationOf,
  campaignHints,
} from '@rung/backstage-plugin-rung-common';
import {
  isCampaign,
  readCampaign,
} from '@rung/backstage-plugin-rung-common/campaigns';
import { Complaint } from '@rung/backstage-plugin-rung-node';

/** Whether it can be read does not hang on the day. */
const ANY_DAY = '2026-01-01';

/** What keeps a campaign from asking anything of anybody; of nothing else, nothing. */
export function campaignComplaintsOf(entity: Entity): Complaint[] {
  if (!isCampaign(entity)) {
    return [];
  }
  return readCampaign(entity, ANY_DAY).problems.map(({ key, value }) => ({
    annotation: annotationOf(`campaign.${key}`),
    value: value ?? '',
    what: 'A campaign that cannot be read asks nothing of anybody.',
    advice: `Write ${campaignHints[key]}.`,
  }));
}
