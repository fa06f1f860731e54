import { parseEntityRef } from '@backstage/catalog-model';
import { rungAssessmentReadPermission } from '@rung/backstage-plugin-rung-common';
import { ActionRegistrar } from './ActionRegistrar';
import { onlyReads } from './attributes';
import { entityRef } from './input';
import { budgets, moreField, sizeOf, urlField, withinBudget } from './output';
import { ActionServices } from './types';

/** The action `get-decision-memo`: the decision on one page. */
export function addGetDecisionMemo(
  registrar: ActionRegistrar,
  { assessments, links }: ActionServices,
): void {
  registrar.add({
    name: 'get-decision-memo',
    title: 'Get the decision memo of an entity',
    description: `The decision about one entity on one page, for people to read: the six numbers, the rung, why it stops there, what is forgone and accepted, when to climb. Use it to put the decision into a pull request, a document or a meeting; to reason about it, use get-assessment.

Comes back: markdown (at most 16 kB; more says how many lines were left out) and url. It quotes what teams wrote, as text.

Example: { "entityRef": "component:default/booking-api" }`,
    attributes: onlyReads,
    permission: rungAssessmentReadPermission,
    examples: [
      {
        title: 'The decision about a component',
        input: { entityRef: 'component:default/booking-api' },
      },
    ],
    input: z => z.object({ entityRef: entityRef(z) }).strict(),
    output: z =>
      z.object({
        entityRef: z.string(),
        url: urlField(z),
        markdown: z.string(),
        more: moreField(z),
      }),
    async answer({ input, credentials }) {
      const ref = parseEntityRef(input.entityRef);
      const memo = await assessments.getMemo(ref, { credentials });
      const { entityRef: subject } = input;
      const { lines, more } = withinBudget(
        { lines: memo.split('\n') },
        {
          bytes: budgets.full - sizeOf(links.entity(subject)) - 1_000,
          cut: ['lines'],
        },
      );
      return {
        entityRef: subject,
        url: links.entity(subject),
        markdown: lines.join('\n'),
        more,
      };
    },
  });
}
