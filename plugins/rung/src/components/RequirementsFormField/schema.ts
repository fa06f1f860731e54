import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/**
 * What a template may write for the field, for `ui:field: RungRequirements`.
 *
 * The review step shows an object row by row. With a title for each property
 * in the parameter's schema the rows have the names of the requirements:
 *
 * ```yaml
 * requirements:
 *   type: object
 *   ui:field: RungRequirements
 *   ui:options:
 *     entity: entity
 *   properties:
 *     availability: { type: string, title: Availability }
 *     rto.zone: { type: string, title: RTO, loss of a zone }
 *   additionalProperties: { type: string }
 * ```
 *
 * With `required: [requirements]` something has to be stated.
 */
export const requirementsFieldSchema = makeFieldSchema({
  output: z =>
    z
      .record(z.string())
      .describe(
        'What is stated: texts by annotation key without the prefix rung.dev/, a guess with its question mark. An empty text takes the annotation away.',
      ),
  uiOptions: z =>
    z.object({
      entity: z
        .string()
        .optional()
        .describe(
          'The name of the parameter that holds the ref of the entity whose requirements they are. The form begins with what it states now.',
        ),
      system: z
        .string()
        .optional()
        .describe(
          'The name of the parameter that holds the ref of the system that a new entity inherits from.',
        ),
    }),
});

/** What the scaffolder passes to the field. */
export type RequirementsFieldProps = typeof requirementsFieldSchema.TProps;
