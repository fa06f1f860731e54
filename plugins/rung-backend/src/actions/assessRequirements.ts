import { parseEntityRef } from '@backstage/catalog-model';
import {
  requirementKeys,
  rungAssessmentReadPermission,
} from '@rung/backstage-plugin-rung-common';
import {
  checkStatementKeys,
  requirementVocabulary,
  Statements,
} from '@rung/backstage-plugin-rung-node';
import { evaluate } from '../service';
import { ActionRegistrar } from './ActionRegistrar';
import { onlyReads } from './attributes';
import { entityRef, requirementField, statedIn } from './input';
import { budgets, sideOf, sideSchema, urlField } from './output';
import { ActionServices } from './types';

/** Each of two sides has half of what the address of the page leaves. */
const SIDE_BYTES = budgets.full * 0.42;

/** The action `assess-requirements`: what would follow, without storing anything. */
export function addAssessRequirements(
  registrar: ActionRegistrar,
  { links, policy, proposals }: ActionServices,
): void {
  registrar.add({
    name: 'assess-requirements',
    title: 'Assess requirements without storing them',
    description: `What if: which rung follows from requirements that are stated nowhere yet. With entityRef they are laid over what that entity states and inherits, and the answer holds both verdicts; without, they stand alone. Use it to try the numbers of relax or climb, or those of something that does not exist. It stores nothing; to have it written, use propose-annotations with the same requirements.

Comes back: proposed, and standing where an entity is named, each with status, rung, fit, forcedBy, relax, climb, findings and problems (values that could not be read and do not count, each with what to write instead); url of the calculator.

Example: { "entityRef": "component:default/booking-api", "requirements": { "availability": "99.9", "rto.zone": "5m", "teams": 3 } }`,
    attributes: onlyReads,
    permission: rungAssessmentReadPermission,
    examples: [
      {
        title: 'A component with a relaxed availability',
        input: {
          entityRef: 'component:default/booking-api',
          requirements: { availability: '99.9' },
        },
      },
      {
        title: 'Something that does not exist yet',
        input: {
          requirements: { availability: 99.95, 'rto.region': '4h', teams: 3 },
        },
      },
    ],
    input: z =>
      z
        .object({
          requirements: requirementField(z),
          entityRef: entityRef(z).optional(),
        })
        .strict(),
    output: z =>
      z.object({
        entityRef: z.string().optional(),
        url: urlField(z),
        standing: sideSchema(z).optional().describe('As it is.'),
        proposed: sideSchema(z).describe('As it would be.'),
      }),
    async answer({ input, credentials }) {
      const { entityRef: subject } = input;
      const stated = statedIn(input.requirements);
      checkStatementKeys(stated, {
        vocabulary: requirementVocabulary,
        policy,
      });
      const url = links.page(
        'calculator',
        startOf(input.requirements, subject),
      );
      if (subject === undefined) {
        return {
          url,
          proposed: sideOf(
            evaluate({ annotations: presentIn(stated) }, policy),
            SIDE_BYTES,
          ),
        };
      }
      const { standing, proposed } = await proposals.propose(
        parseEntityRef(subject),
        stated,
        { credentials },
      );
      return {
        entityRef: subject,
        url,
        standing: sideOf(standing, SIDE_BYTES),
        proposed: sideOf(proposed, SIDE_BYTES),
      };
    },
  });
}

/** What takes something away means nothing where there is nothing. */
function presentIn(stated: Statements): Statements {
  return Object.fromEntries(
    Object.entries(stated).filter(([, text]) => text !== ''),
  );
}

/** What the calculator begins with, which takes short requirements only. */
function startOf(
  requirements: Readonly<Record<string, string>>,
  subject: string | undefined,
): URLSearchParams {
  const search = new URLSearchParams(
    requirementKeys.flatMap(key => {
      const text = requirements[key];
      return text && text.length <= 80 ? [[key, text]] : [];
    }),
  );
  if (subject !== undefined) {
    search.set('entity', subject);
  }
  return search;
}
