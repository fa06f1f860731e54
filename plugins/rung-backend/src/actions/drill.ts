import { parseEntityRef } from '@backstage/catalog-model';
import { rungAssessmentReadPermission } from '@rung/backstage-plugin-rung-common';
import { ActionRegistrar } from './ActionRegistrar';
import { onlyReads } from './attributes';
import { entityRef, lossesIn, text, wholeNumber } from './input';
import {
  budgets,
  drillOf,
  drillSchema,
  moreField,
  urlField,
  withinBudget,
} from './output';
import { ActionServices } from './types';

/** Each is worked out anew, one after the other. */
const MOST_DRILLS = 12;

/** The action `drill`: what goes down if a zone or a node is lost. */
export function addDrill(
  registrar: ActionRegistrar,
  { links, observations }: ActionServices,
): void {
  registrar.add({
    name: 'drill',
    title: 'Drill the loss of a zone or a node',
    description: `What goes down if: what follows for one component if a zone or a node of a cluster in which it was seen is lost, worked out from what was last seen. Nothing is touched. Without zone and node it tries every zone in which it could run, one after the other. Use it for "does it survive the loss of a zone"; for what is stated and built, use get-assessment.

Comes back: drills (place, zone or node, takenAt, worst: untouched, recovers, short, interrupted or down, and each workload with its pods that are ready, lost, left and placed anew, and what keeps replacements from being placed), places (where it runs: their numbers and zones), unknown (why nothing is known, where that is so), url. Names are left out for those who may not know them.

Example: { "entityRef": "component:default/booking-api", "zone": "eu-west-1a" }`,
    attributes: onlyReads,
    permission: rungAssessmentReadPermission,
    examples: [
      {
        title: 'The loss of any zone',
        input: { entityRef: 'component:default/booking-api' },
      },
      {
        title: 'The loss of one node, by its number',
        input: {
          entityRef: 'component:default/booking-api',
          place: 1,
          node: 2,
        },
      },
    ],
    input: z =>
      z
        .object({
          entityRef: entityRef(z),
          place: wholeNumber(z, { least: 1, most: 10_000 })
            .optional()
            .describe(
              'The number of the place, of those that come back; left out, every one that has the zone, or the first.',
            ),
          zone: text(z, { longest: 253 })
            .optional()
            .describe('The zone that is lost.'),
          node: wholeNumber(z, { least: 1, most: 100_000 })
            .optional()
            .describe('The number of the node that is lost.'),
        })
        .strict(),
    output: z =>
      z.object({
        entityRef: z.string(),
        url: urlField(z),
        unknown: z.string().optional(),
        places: z.array(
          z.object({
            place: z.number(),
            cluster: z.string().optional(),
            environment: z.string().optional(),
            counted: z
              .boolean()
              .describe('Whether it is of the environment that counts.'),
            takenAt: z.string(),
            zones: z.array(z.string()),
            nodes: z.array(z.number()).describe('Those with pods of it.'),
          }),
        ),
        drills: z.array(drillSchema(z)),
        more: moreField(z),
      }),
    async answer({ input, credentials }) {
      const ref = parseEntityRef(input.entityRef);
      const { match, places } = await observations.getObservation(ref, {
        credentials,
      });
      const losses = lossesIn(places, input);
      const drills = [];
      for (const loss of losses.slice(0, MOST_DRILLS)) {
        const drill = await observations.getDrill(ref, loss, { credentials });
        drills.push(drillOf(drill, places[loss.place - 1]));
      }
      const { more, ...told } = withinBudget(
        {
          entityRef: input.entityRef,
          url: links.entity(input.entityRef),
          unknown: 'unknown' in match ? match.unknown : undefined,
          places: places.map(place => ({
            place: place.place,
            cluster: place.cluster,
            environment: place.environment,
            counted: place.counted,
            takenAt: place.takenAt,
            zones: place.zones.slice(0, 20),
            nodes: place.nodes.slice(0, 50).map(({ node }) => node),
          })),
          drills,
        },
        { bytes: budgets.full - 100, cut: ['drills', 'places'] },
      );
      const untried =
        (more?.drills ?? 0) + Math.max(0, losses.length - MOST_DRILLS);
      return {
        ...told,
        more:
          more || untried > 0
            ? { ...more, ...(untried > 0 && { drills: untried }) }
            : undefined,
      };
    },
  });
}
