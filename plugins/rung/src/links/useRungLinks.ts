import { StatedTexts, RungNumber } from '@rung/backstage-plugin-rung-common';
import { CampaignRef } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  Loss,
  searchOfFilters,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  blastRadiusRouteRef,
  calculatorRouteRef,
  campaignsRouteRef,
  changesRouteRef,
  entitiesRouteRef,
  entityContentRouteRef,
  findingsRouteRef,
  ladderRouteRef,
  watchlistRouteRef,
} from '../routes';
import { searchOfCampaign } from './campaignSearch';
import { useOptionalRouteRef } from './useOptionalRouteRef';

/** What the calculator begins with. */
export interface CalculatorStart {
  /** Values as annotations state them, a guess with its question mark. */
  requirements?: StatedTexts;
  /** The entity whose requirements they are. */
  entityRef?: string;
}

/**
 * The paths of the plugin's own pages. Each is undefined where the portal has
 * not installed the page.
 */
export function useRungLinks() {
  const entities = useOptionalRouteRef(entitiesRouteRef);
  const findings = useOptionalRouteRef(findingsRouteRef);
  const changes = useOptionalRouteRef(changesRouteRef);
  const watchlist = useOptionalRouteRef(watchlistRouteRef);
  const campaigns = useOptionalRouteRef(campaignsRouteRef);
  const blastRadius = useOptionalRouteRef(blastRadiusRouteRef);
  const ladder = useOptionalRouteRef(ladderRouteRef);
  const calculator = useOptionalRouteRef(calculatorRouteRef);

  return {
    /** The list of what passes the filters. */
    list: (filters: AssessmentFilters = {}): string | undefined =>
      entities && withSearch(entities(), searchOfFilters(filters)),
    findings: (filters: AssessmentFilters = {}): string | undefined =>
      findings && withSearch(findings(), searchOfFilters(filters)),
    changes: (filters: AssessmentFilters = {}): string | undefined =>
      changes && withSearch(changes(), searchOfFilters(filters)),
    /** What could go of what passes the filters, with its sum. */
    savings: (filters: AssessmentFilters = {}): string | undefined =>
      watchlist &&
      `${withSearch(watchlist(), searchOfFilters(filters))}#savings`,
    campaigns: (): string | undefined => campaigns?.(),
    campaign: (campaign: CampaignRef): string | undefined =>
      campaigns && withSearch(campaigns(), searchOfCampaign(campaign)),
    /** What goes down with it. */
    blastRadius: ({ kind, name }: Loss): string | undefined =>
      blastRadius &&
      withSearch(blastRadius(), new URLSearchParams({ loss: kind, name })),
    /** The ladder, at one of its rungs where one is given. */
    ladder: (rung?: RungNumber): string | undefined =>
      ladder && `${ladder()}${rung ? `#rung-${rung}` : ''}`,
    calculator: (start: CalculatorStart = {}): string | undefined =>
      calculator &&
      withSearch(
        calculator(),
        new URLSearchParams({
          ...start.requirements,
          ...(start.entityRef ? { entity: start.entityRef } : {}),
        }),
      ),
  };
}

/**
 * The path of the tab on the entity page that is open. Undefined where the
 * portal has not installed the tab, and away from entity pages.
 */
export function useEntityTabLink(): string | undefined {
  const tab = useOptionalRouteRef(entityContentRouteRef);
  try {
    return tab?.();
  } catch {
    // The path needs the entity's name, which only its page's address has.
    return undefined;
  }
}

function withSearch(path: string, search: URLSearchParams): string {
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
