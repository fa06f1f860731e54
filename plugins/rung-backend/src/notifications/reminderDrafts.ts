import { Draft, News } from '../database';
import { draftOf } from './draftOf';
import { campaignKind, remindersOf, RunCampaign, scopeByHand } from './kinds';

/** What owners are told where somebody has them reminded: once a day each. */
export async function reminderDrafts(
  campaign: RunCampaign,
  news: Pick<News, 'passing'>,
  now: Date,
): Promise<Draft[]> {
  const kind = campaignKind([campaign]);
  const messages = await remindersOf(campaign, scopeByHand(now), news);
  return messages.map(message => {
    const draft = draftOf(message, kind, now);
    return { ...draft, key: draft.payload.scope };
  });
}
