import {
  campaignFilters,
  goalFilters,
} from '@rung/backstage-plugin-rung-common/campaigns';
import {
  findingDefinition,
  plainText,
} from '@rung/backstage-plugin-rung-common';
import {
  Campaign,
  CampaignGoal,
  CampaignPlan,
  searchOfFilters,
} from '@rung/backstage-plugin-rung-common/wire';
import { dateOf, dayOf } from '../../days';
import { News, Period } from '../../database';
import { links } from '../links';
import { daily, tellingDay } from '../rhythm';
import { Message, MessageContext, MessageKind } from '../types';
import { andMore, nameOf } from '../wording';

/** A campaign that can be read. */
export type RunCampaign = Campaign & { plan: CampaignPlan };

/** How many days before the end owners are reminded. */
const REMINDED_BEFORE = [14, 3];

const TOPIC = 'rung.campaign';

type Stage = 'starts' | 'ended' | `${number}-days`;

/** What a campaign asks for, in English. */
function goalText({ type, finding }: CampaignGoal): string {
  return {
    stated: 'state what they need',
    complete: 'state all six numbers, without guesses',
    fits: 'build what they need',
    'comes-down': 'step down from what is not needed',
    finding: `mend “${finding && findingDefinition(finding)?.title}”`,
    exercised: 'exercise the failures that they are to survive',
  }[type];
}

function titleOf({ title, name }: Campaign): string {
  return plainText(title ?? name);
}

function pageOf({ namespace, name }: Campaign): string {
  return links.page(
    'campaigns',
    new URLSearchParams({ campaign: `${namespace}/${name}` }),
  );
}

/** One message to each owner of whom something is left, about what is theirs. */
export async function remindersOf(
  campaign: RunCampaign,
  scope: string,
  news: Pick<News, 'passing'>,
): Promise<Message[]> {
  const { entityRef, plan } = campaign;
  const filters = {
    ...campaignFilters(plan),
    ...goalFilters(plan.goal).left,
  };
  const left = await news.passing(filters);
  return left.map(({ owner, items, total }) => ({
    to: owner,
    title: `${titleOf(campaign)}: ${
      total === 1 ? `${nameOf(items[0])} is` : `${total} of your entities are`
    } left`,
    sentences: [
      `You are asked to ${goalText(plan.goal)} by ${plan.ends}.`,
      ...andMore(
        [`${items.map(nameOf).join(', ')}.`],
        total - items.length + 1,
      ),
    ],
    link: links.page(
      'entities',
      searchOfFilters({ ...filters, owner: [owner] }),
    ),
    scope: `campaign:${entityRef}:${owner}:${scope}`,
  }));
}

/** Those who run it are told what has come of it. */
async function endingOf(
  campaign: RunCampaign,
  news: Pick<News, 'countPassing'>,
): Promise<Message[]> {
  const { entityRef, owners, plan } = campaign;
  const filters = campaignFilters(plan);
  const all = await news.countPassing(filters);
  const done = await news.countPassing({
    ...filters,
    ...goalFilters(plan.goal).done,
  });
  return owners.map(owner => ({
    to: owner,
    title: `${titleOf(campaign)} has ended`,
    sentences: [`${done} of ${all} are done.`],
    link: pageOf(campaign),
    scope: `campaign:${entityRef}:${owner}:ended`,
  }));
}

/** What became due of a campaign in the days after one, up to another. */
function stageOf(
  { plan: { stage, starts, ends } }: RunCampaign,
  { after, today }: { after: number; today: number },
): Stage | undefined {
  const isDue = (day: number) => after < day && day <= today;
  const first = dayOf(new Date(starts));
  const last = dayOf(new Date(ends));
  if (stage === 'draft') {
    return undefined;
  }
  if (today > last) {
    return isDue(last + 1) ? 'ended' : undefined;
  }
  const reminder = [...REMINDED_BEFORE]
    .sort((one, other) => one - other)
    .find(days => last - days > first && isDue(last - days));
  if (reminder !== undefined) {
    return `${reminder}-days`;
  }
  return isDue(first) ? 'starts' : undefined;
}

/**
 * That campaigns begin, are about to end, and have ended: owners of what is left are
 * told, and in the end those who run it. Drafts never are.
 */
export function campaignKind(campaigns: readonly RunCampaign[]): MessageKind {
  return {
    topic: TOPIC,
    severity: 'normal',
    tellsAtFirst: false,
    isDue: daily,
    async find(news, { hour }) {
      const days = daysOf(news.period, hour);
      const messages: Message[] = [];
      for (const campaign of days ? campaigns : []) {
        const stage = stageOf(campaign, days!);
        if (stage === 'ended') {
          messages.push(...(await endingOf(campaign, news)));
        } else if (stage) {
          messages.push(...(await remindersOf(campaign, stage, news)));
        }
      }
      return messages;
    },
  };
}

function daysOf({ since, until }: Period, hour: MessageContext['hour']) {
  return (
    since && { after: tellingDay(since, hour), today: tellingDay(until, hour) }
  );
}

/** Of what was asked by hand there is one message a day to each owner. */
export function scopeByHand(now: Date): string {
  return `by-hand:${dateOf(dayOf(now))}`;
}
