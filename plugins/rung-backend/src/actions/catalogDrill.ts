import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CompoundEntityRef } from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import { rungReportReadPermission } from '@rung/backstage-plugin-rung-common';
import {
  BlastItem,
  BlastStep,
  Loss,
} from '@rung/backstage-plugin-rung-common/wire';
import { budgets, teamText, withinBudget } from './output';
import { ActionServices, Zod } from './types';

const MOST_ITEMS = 50;
const MOST_SYSTEMS = 10;
const MOST_POINTS = 20;
const LONGEST_TITLE = 80;
const LONGEST_STEP = 300;

type Services = Pick<ActionServices, 'authorizer' | 'blastRadius' | 'links'>;

/** What the action `drill` tells of the whole catalog. */
export function catalogDrillFields(z: Zod) {
  const states = {
    down: z.number(),
    degraded: z.number(),
    untouched: z.number(),
    unknown: z.number(),
  };
  return {
    counts: z
      .object({ total: z.number(), ...states, brokenPromises: z.number() })
      .optional(),
    goesDown: z
      .array(
        z.object({
          entityRef: z.string(),
          title: z.string().optional(),
          promise: z
            .string()
            .optional()
            .describe('What becomes of what it promises of such a loss.'),
          chain: z
            .array(z.string())
            .describe('What takes it down, up to what is lost.'),
        }),
      )
      .optional(),
    systems: z
      .array(
        z.object({
          name: z.string().optional(),
          down: z.number(),
          brokenPromises: z.number(),
        }),
      )
      .optional(),
    singlePoints: z
      .array(z.string())
      .optional()
      .describe('The smallest losses that take it down, by the catalog.'),
  };
}

/** What a loss takes down in the whole catalog. */
export async function drillCatalog(
  { authorizer, blastRadius, links }: Services,
  loss: Loss,
  credentials: BackstageCredentials,
) {
  await authorizer.require(credentials, rungReportReadPermission);
  const request = { loss, filters: {}, credentials };
  const radius = await blastRadius.radius({ ...request, groupBy: 'system' });
  const { items, total } = await blastRadius.items({
    ...request,
    state: ['down'],
    limit: MOST_ITEMS,
  });
  const { states, promises } = radius.counts;
  const search = new URLSearchParams({ loss: loss.kind, name: loss.name });
  const { more, ...told } = withinBudget(
    {
      url: links.page('blast-radius', search),
      counts: {
        total: radius.counts.total,
        ...states,
        brokenPromises: promises.broken,
      },
      goesDown: items.map(itemOf),
      systems: radius.groups
        .filter(group => group.states.down > 0)
        .slice(0, MOST_SYSTEMS)
        .map(group => ({
          name: group.name,
          down: group.states.down,
          brokenPromises: group.promises.broken,
        })),
    },
    { bytes: budgets.full - 100, cut: ['goesDown', 'systems'] },
  );
  const left = total - told.goesDown.length;
  return {
    ...told,
    more:
      more || left > 0
        ? { ...more, ...(left > 0 && { goesDown: left }) }
        : undefined,
  };
}

/** The smallest losses that take an entity down; none where no scan has read it. */
export async function singlePointsOf(
  { blastRadius }: Services,
  ref: CompoundEntityRef,
  credentials: BackstageCredentials,
): Promise<string[] | undefined> {
  try {
    const { items } = await blastRadius.singlePoints(ref, { credentials });
    return items.slice(0, MOST_POINTS).map(({ loss }) => stepText(loss));
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      return undefined;
    }
    throw error;
  }
}

function itemOf({ entityRef, title, promise, chain }: BlastItem) {
  return {
    entityRef,
    title: title && teamText(title, LONGEST_TITLE),
    promise: promise?.state,
    chain: chain.map(stepText),
  };
}

function stepText({ kind, name }: BlastStep): string {
  if (name === undefined) {
    return `a ${kind}`;
  }
  return teamText(kind === 'entity' ? name : `${kind} ${name}`, LONGEST_STEP);
}
