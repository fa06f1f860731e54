import { parameterRefs, refParts } from '../parameters';
import { errors, responses } from '../responses';
import { security } from './security';

const tags = ['Campaigns'] as const;

const nameParts = parameterRefs('namespacePart', 'namePart');

const named = { ...errors.many, '404': errors.entity['404'] };

/** What somebody asks of many entities until a day. */
export const campaignPaths = {
  '/v1/campaigns': {
    get: {
      operationId: 'listCampaigns',
      description:
        'The campaigns that the caller may see in the catalog, with what has come of them: 50 at most.',
      tags,
      security,
      parameters: [],
      responses: {
        '200': responses.json('The campaigns.', 'CampaignList'),
        ...errors.many,
      },
    },
  },
  '/v1/campaigns/by-name/{namespace}/{name}': {
    get: {
      operationId: 'getCampaignByName',
      description:
        'One campaign: how many are left and done of what the caller may see, by owner and from day to day.',
      tags,
      security,
      parameters: nameParts,
      responses: {
        '200': responses.json('The campaign.', 'CampaignDetails'),
        ...named,
      },
    },
  },
  '/v1/campaigns/by-name/{namespace}/{name}/reminders': {
    post: {
      operationId: 'remindOwnersOfCampaign',
      description:
        'Has the owners of what is left, of what the caller may see, told so: each once a day, while the campaign runs.',
      tags,
      security,
      parameters: nameParts,
      responses: {
        '200': responses.json('How many are told.', 'CampaignReminders'),
        ...named,
      },
    },
  },
  '/v1/campaigns/by-name/{namespace}/{name}/entities.csv': {
    get: {
      operationId: 'exportCampaignByName',
      description:
        'All that a campaign is about, streamed, each with how it stands to the goal: left, done or unknown.',
      tags,
      security,
      parameters: nameParts,
      responses: {
        '200': responses.textual(
          'One record for each entity, after a header.',
          'text/csv',
        ),
        ...named,
      },
    },
  },
  '/v1/assessments/by-name/{kind}/{namespace}/{name}/campaigns': {
    get: {
      operationId: 'getCampaignsOfEntityByName',
      description:
        'What campaigns that run ask of one entity, as the last scan found it. Nothing is asked of an entity that is not there, or that the caller may not see.',
      tags,
      security,
      parameters: refParts,
      responses: {
        '200': responses.json('The campaigns.', 'AskedCampaigns'),
        ...errors.many,
      },
    },
  },
} as const;
