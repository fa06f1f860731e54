import type { Entity } from '@backstage/catalog-model';
import type { CalendarDay } from '@rung/backstage-plugin-rung-common';
import type {
  Campaign,
  CampaignPlan,
  CampaignProblem,
} from '@rung/backstage-plugin-rung-common/wire';
import { campaignAnnotations } from '../annotations/keys';
import { isCalendarDay } from '../built/calendar';
import { plainText } from '../text/plainText';
import { shortened } from '../text/shortened';
import { searchOfFilters } from '../wire/searchOfFilters';
import { CAMPAIGN_TYPE, CampaignKey } from '../annotations/campaignKeys';
import { readFilter } from './readFilter';
import { readGoal } from './readGoal';
import { stageOn } from './stageOn';

/** Longer values are a problem to report and not work to do. */
const LONGEST_VALUE = 2000;
const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 2000;
const MOST_OWNERS = 100;

/** What an annotation can say; without a text, what it means that there is none. */
type Read<T> = (text: string | undefined) => T | undefined;

const readDay: Read<CalendarDay> = text =>
  text !== undefined && isCalendarDay(text.trim()) ? text.trim() : undefined;

const readDraft: Read<boolean> = text => {
  const word = text?.trim().toLowerCase() ?? 'false';
  return word === 'true' || word === 'false' ? word === 'true' : undefined;
};

function ifStated<T>(read: (text: string) => T | undefined): Read<T> {
  return text => (text === undefined ? undefined : read(text));
}

/**
 * Whether an entity is a campaign: a Resource of the type `rung-campaign`.
 *
 * @public
 */
export function isCampaign({ kind, spec }: Pick<Entity, 'kind' | 'spec'>) {
  const type = spec?.type;
  return (
    typeof kind === 'string' &&
    kind.toLowerCase() === 'resource' &&
    typeof type === 'string' &&
    type.toLowerCase() === CAMPAIGN_TYPE
  );
}

/**
 * Reads a campaign from its entity. Never throws, whatever the shape of what is
 * written there: what cannot be read is a problem, and then it has no plan.
 *
 * @param entity - with a kind, a namespace and a name
 * @param today - the day by which its stage goes, in UTC
 * @public
 */
export function readCampaign(entity: Entity, today: CalendarDay): Campaign {
  const { namespace, name, title, description } = entity.metadata;
  const place = typeof namespace === 'string' ? namespace : 'default';
  return {
    entityRef: `resource:${place}/${name}`.toLowerCase(),
    namespace: place,
    name,
    title: readText(title, LONGEST_TITLE),
    description: readText(description, LONGEST_DESCRIPTION),
    owners: ownersOf(entity),
    ...readPlan(entity.metadata.annotations, today),
  };
}

function readPlan(
  annotations: unknown,
  today: CalendarDay,
): { plan?: CampaignPlan; problems: CampaignProblem[] } {
  const problems: CampaignProblem[] = [];
  const take = <T>(key: CampaignKey, read: Read<T>): T | undefined => {
    const stated = valueOf(annotations, campaignAnnotations[key]);
    const text = typeof stated === 'string' ? stated : undefined;
    const isShape = stated === undefined || text !== undefined;
    const value =
      isShape && (text?.length ?? 0) <= LONGEST_VALUE ? read(text) : undefined;
    if (value === undefined) {
      problems.push({
        key,
        value:
          stated === undefined
            ? undefined
            : shortened(plainText(text ?? typeof stated)),
      });
    }
    return value;
  };
  const goal = take('goal', ifStated(readGoal));
  const filters = take('filter', ifStated(readFilter));
  const starts = take('starts', readDay);
  const ends = take('ends', text => {
    const day = readDay(text);
    return day !== undefined && starts !== undefined && day < starts
      ? undefined
      : day;
  });
  const draft = take('draft', readDraft);
  if (!goal || !filters || !starts || !ends || draft === undefined) {
    return { problems };
  }
  const stage = stageOn(today, { starts, ends, draft });
  const filter = searchOfFilters(filters).toString();
  return { plan: { goal, filter, starts, ends, stage }, problems };
}

/** Of anything that may stand where annotations should. */
function valueOf(annotations: unknown, key: string): unknown {
  return typeof annotations === 'object' &&
    annotations !== null &&
    Object.hasOwn(annotations, key)
    ? (annotations as Record<string, unknown>)[key]
    : undefined;
}

function readText(text: unknown, longest: number): string | undefined {
  return typeof text === 'string' && text.trim() !== ''
    ? plainText(
        Array.from(text.slice(0, 2 * longest))
          .slice(0, longest)
          .join(''),
      )
    : undefined;
}

function ownersOf({ relations }: Entity): string[] {
  const owners = (Array.isArray(relations) ? relations : []).flatMap(relation =>
    relation?.type === 'ownedBy' && typeof relation.targetRef === 'string'
      ? [relation.targetRef]
      : [],
  );
  return [...new Set(owners)].sort().slice(0, MOST_OWNERS);
}
