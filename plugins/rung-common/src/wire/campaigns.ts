import type {
  CalendarDay,
  CampaignKey,
  FindingId,
} from '@rung/backstage-plugin-rung-common';
import { ScanState } from './scan';
import { Count } from './values';

/**
 * What a campaign can ask for. `stated`: something is stated of the entity.
 * `complete`: all six numbers are stated, without guesses. `fits`: it is not
 * under-built. `comes-down`: it is not over-built. `finding`: one finding is not
 * open. `exercised`: no exercise of a failure is missing or too old.
 *
 * @public
 */
export const goalTypes = [
  'stated',
  'complete',
  'fits',
  'comes-down',
  'finding',
  'exercised',
] as const;

/**
 * See {@link goalTypes}.
 *
 * @public
 */
export type GoalType = (typeof goalTypes)[number];

/**
 * What a campaign asks for.
 *
 * @public
 */
export interface CampaignGoal {
  type: GoalType;
  /** The finding that is to go, where the goal is one. */
  finding?: FindingId;
}

/**
 * Where a campaign is in its life. A draft runs on no day.
 *
 * @public
 */
export const campaignStages = ['draft', 'planned', 'running', 'ended'] as const;

/**
 * See {@link campaignStages}.
 *
 * @public
 */
export type CampaignStage = (typeof campaignStages)[number];

/**
 * How an entity stands to the goal of a campaign: left, done, or not known.
 *
 * @public
 */
export const campaignStandings = ['left', 'done', 'unknown'] as const;

/**
 * See {@link campaignStandings}.
 *
 * @public
 */
export type CampaignStanding = (typeof campaignStandings)[number];

/**
 * What a campaign asks, of whom and when.
 *
 * @public
 */
export interface CampaignPlan {
  goal: CampaignGoal;
  /**
   * Which entities it is about, as the search of an address states filters. It goes
   * by what they are and not by their verdict, so that nobody falls out of it by
   * reaching the goal.
   */
  filter: string;
  /** The first day, in UTC. */
  starts: CalendarDay;
  /** The last day, in UTC. */
  ends: CalendarDay;
  stage: CampaignStage;
}

/**
 * Why a campaign asks nothing of anybody: an annotation that is missing, or that
 * cannot be read.
 *
 * @public
 */
export interface CampaignProblem {
  key: CampaignKey;
  /** What is written, cut to a length that is safe to show; left out where nothing is. */
  value?: string;
}

/**
 * A campaign, as its entity in the catalog states it.
 *
 * @public
 */
export interface Campaign {
  entityRef: string;
  namespace: string;
  name: string;
  title?: string;
  /** Why there is this campaign. */
  description?: string;
  /** Who runs it, by entity ref. */
  owners: string[];
  /** Left out where it cannot be read. */
  plan?: CampaignPlan;
  problems: CampaignProblem[];
}

/**
 * How many entities a campaign is about, of those the reader may see. What is
 * neither left nor done is not known.
 *
 * @public
 */
export interface CampaignCounts {
  all: Count;
  left: Count;
  done: Count;
}

/**
 * A campaign with what has come of it.
 *
 * @public
 */
export interface CampaignItem extends Campaign {
  /** Left out where the campaign cannot be read. */
  counts?: CampaignCounts;
}

/**
 * The campaigns that the reader may see.
 *
 * @public
 */
export interface CampaignList {
  /** Those that run first, the next to end first; ended ones last. */
  items: CampaignItem[];
  /** Whether there are more than are listed. */
  more: boolean;
  scan: ScanState;
}

/**
 * What has come of a campaign at one owner.
 *
 * @public
 */
export interface CampaignGroup extends CampaignCounts {
  /** The entity ref of the owner; left out for what has none. */
  owner?: string;
}

/**
 * How many were left and done as a day ended, in UTC.
 *
 * @public
 */
export interface BurnUpDay extends CampaignCounts {
  date: CalendarDay;
}

/**
 * One campaign at length.
 *
 * @public
 */
export interface CampaignDetails {
  campaign: CampaignItem;
  /** Where most are left first. */
  groups: CampaignGroup[];
  /** From the day on which it started, as far as is known; the oldest day first. */
  burnUp: BurnUpDay[];
  /** Whether the reader may have owners reminded now. */
  mayRemind: boolean;
  scan: ScanState;
}

/**
 * A campaign that asks something of one entity.
 *
 * @public
 */
export interface AskedCampaign {
  entityRef: string;
  namespace: string;
  name: string;
  title?: string;
  owners: string[];
  goal: CampaignGoal;
  ends: CalendarDay;
}

/**
 * What is asked of one entity by campaigns that run.
 *
 * @public
 */
export interface AskedCampaigns {
  /** The next to end first. */
  items: AskedCampaign[];
}

/**
 * What came of reminding owners.
 *
 * @public
 */
export interface CampaignReminders {
  /** How many owners get a message. */
  reminded: Count;
  /** How many were left out, because they were reminded today already. */
  remindedBefore: Count;
}
