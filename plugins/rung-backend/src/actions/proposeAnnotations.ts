import { parseEntityRef } from '@backstage/catalog-model';
import {
  annotationNameOf,
  rungAssessmentReadPermission,
} from '@rung/backstage-plugin-rung-common';
import {
  checkStatements,
  requirementVocabulary,
  Statements,
  yamlOfAnnotations,
} from '@rung/backstage-plugin-rung-node';
import { ActionRegistrar } from './ActionRegistrar';
import { onlyReads } from './attributes';
import { entityRef, requirementField, statedIn } from './input';
import { budgets, moreField, teamText, urlField, withinBudget } from './output';
import { ActionServices, Zod } from './types';

const LONGEST_BEFORE = 120;

/** The action `propose-annotations`: what to write, for people to review. */
export function addProposeAnnotations(
  registrar: ActionRegistrar,
  { links, policy, proposals, requirementsTemplate }: ActionServices,
): void {
  registrar.add({
    name: 'propose-annotations',
    title: 'Propose annotations that state requirements',
    description: `What to write into the catalog file of an entity to state requirements, facts of what is built, or an acceptance. It writes nothing: hand templateRef and values to scaffolder:execute-template, which opens a pull request that people review; where there is no templateRef, put yaml into the file yourself. Try the numbers with assess-requirements first. Every value has to be readable, otherwise it is refused with what to write instead.

Comes back: yaml, changes (annotation, before, after; empty where all of it is stated already), templateRef, values, standing and proposed (status, rung, fit), next (what to do), url.

Example: { "entityRef": "component:default/booking-api", "requirements": { "availability": "99.9", "rto.zone": "5m" } }`,
    attributes: onlyReads,
    permission: rungAssessmentReadPermission,
    examples: [
      {
        title: 'State two numbers',
        input: {
          entityRef: 'component:default/booking-api',
          requirements: { availability: '99.9', 'rto.zone': '5m' },
        },
      },
    ],
    input: z =>
      z
        .object({
          entityRef: entityRef(z),
          requirements: requirementField(z),
        })
        .strict(),
    output: z =>
      z.object({
        entityRef: z.string(),
        url: urlField(z),
        yaml: z
          .string()
          .describe(
            'What is to be there; what is taken away is among changes.',
          ),
        changes: z.array(
          z.object({
            annotation: z.string(),
            before: z.string().optional(),
            after: z.string().optional(),
          }),
        ),
        templateRef: z.string().optional(),
        values: z
          .object({ entity: z.string(), requirements: z.record(z.string()) })
          .optional(),
        standing: briefSchema(z),
        proposed: briefSchema(z),
        next: z.string(),
        more: moreField(z),
      }),
    async answer({ input: { entityRef: subject, requirements }, credentials }) {
      const stated = statedIn(requirements);
      checkStatements(stated, {
        vocabulary: requirementVocabulary,
        policy,
        now: new Date(),
      });
      const { changes, standing, proposed } = await proposals.propose(
        parseEntityRef(subject),
        stated,
        { credentials },
      );
      const isNews = changes.length > 0;
      return withinBudget(
        {
          entityRef: subject,
          url: links.entity(subject),
          yaml: yamlOfAnnotations(afterOf(changes)),
          changes: changes.map(({ annotation, before, after }) => ({
            annotation,
            before: before && teamText(before, LONGEST_BEFORE),
            after,
          })),
          ...(isNews && requirementsTemplate !== undefined
            ? {
                templateRef: requirementsTemplate,
                values: { entity: subject, requirements: byName(stated) },
              }
            : {}),
          standing: briefOf(standing),
          proposed: briefOf(proposed),
          next: nextOf(isNews, requirementsTemplate),
        },
        { bytes: budgets.full, cut: ['changes'] },
      );
    },
  });
}

function briefSchema(z: Zod) {
  return z.object({
    status: z.string(),
    rung: z.number().optional(),
    fit: z.string(),
  });
}

function briefOf({ status, rung, fit }: Brief): Brief {
  return { status, rung, fit };
}

interface Brief {
  status: string;
  rung?: number;
  fit: string;
}

function afterOf(
  changes: readonly { annotation: string; after?: string }[],
): Statements {
  return Object.fromEntries(
    changes.flatMap(({ annotation, after }) =>
      after === undefined ? [] : [[annotation, after]],
    ),
  );
}

/** As the template takes them, without the prefix. */
function byName(stated: Statements): Record<string, string> {
  return Object.fromEntries(
    Object.entries(stated).map(([annotation, text]) => [
      annotationNameOf(annotation),
      text,
    ]),
  );
}

function nextOf(isNews: boolean, template: string | undefined): string {
  if (!isNews) {
    return 'Nothing is to be done: the entity states all of this already.';
  }
  return template === undefined
    ? 'Put yaml into the catalog file of the entity and open a pull request. This portal names no template for it: rung.requirementsTemplate in its app-config does.'
    : 'Once the user agrees, call scaffolder:execute-template with templateRef and values. It opens a pull request; the verdict changes once that is merged and the catalog has read the file.';
}
