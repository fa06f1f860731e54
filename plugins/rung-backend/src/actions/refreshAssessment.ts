import { parseEntityRef } from '@backstage/catalog-model';
import { rungAssessmentReadPermission } from '@rung/backstage-plugin-rung-common';
import { audited } from '../auditing';
import { readerOf } from '../permissions';
import { ActionRegistrar } from './ActionRegistrar';
import { refreshes as thatRefresh } from './attributes';
import { entityRef } from './input';
import {
  budgets,
  moreField,
  requirementOf,
  requirementSchema,
  urlField,
  verdictFields,
  verdictOf,
  withinBudget,
} from './output';
import { ActionServices } from './types';

/** The action `refresh-assessment`: the report as it is in the catalog now. */
export function addRefreshAssessment(
  registrar: ActionRegistrar,
  { assessments, auditor, links, refreshes }: ActionServices,
): void {
  registrar.add({
    name: 'refresh-assessment',
    title: 'Refresh the assessment of an entity in the report',
    description: `Brings what lists and reports hold of one entity up to date with the catalog. get-assessment is always of now and needs no refresh: use this after the catalog file of an entity has changed, so that list-assessments and summarize-report show it before the next scan. It does not make the catalog read the file again: catalog:refresh-catalog-entity does.

Comes back: changed (whether the verdict or a requirement moved), at, the verdict as get-assessment tells it in short, url.

Example: { "entityRef": "component:default/booking-api" }`,
    attributes: thatRefresh,
    permission: rungAssessmentReadPermission,
    examples: [
      {
        title: 'After its catalog file has changed',
        input: { entityRef: 'component:default/booking-api' },
      },
    ],
    input: z => z.object({ entityRef: entityRef(z) }).strict(),
    output: z =>
      z.object({
        entityRef: z.string(),
        url: urlField(z),
        changed: z.boolean(),
        at: z.string().optional().describe('When the report was made of it.'),
        ...verdictFields(z),
        forcedBy: z.array(requirementSchema(z)),
        more: moreField(z),
      }),
    async answer({ input: { entityRef: subject }, credentials }) {
      const changed = await audited(
        auditor,
        {
          eventId: 'assessments-refresh',
          severityLevel: 'medium',
          meta: { entityRef: subject, by: readerOf(credentials) },
        },
        () => refreshes.refreshEntity(subject, credentials),
      );
      const found = await assessments.getAssessment(parseEntityRef(subject), {
        credentials,
      });
      return withinBudget(
        {
          entityRef: subject,
          url: links.entity(subject),
          changed,
          at: found.reported?.at,
          ...verdictOf(found),
          forcedBy: found.demands
            .filter(({ forcing }) => forcing)
            .map(demand => requirementOf(demand, { withThresholds: false })),
        },
        { bytes: budgets.summary, cut: ['forcedBy'] },
      );
    },
  });
}
