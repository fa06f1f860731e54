import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/**
 * What a template may write for the field, for `ui:field: RungChanges`.
 *
 * The review step shows values as they are. With this field after the field
 * `RungRequirements`, and that one left out of the review, it shows what changes, and
 * what follows from it, as sentences:
 *
 * ```yaml
 * requirements:
 *   type: object
 *   ui:field: RungRequirements
 *   ui:options: { entity: entity }
 *   ui:backstage: { review: { show: false } }
 *   additionalProperties: { type: string }
 * changes:
 *   title: What this changes
 *   type: array
 *   items: { type: string }
 *   ui:field: RungChanges
 *   ui:options: { entity: entity, requirements: requirements }
 * ```
 */
export const changesFieldSchema = makeFieldSchema({
  output: z =>
    z
      .array(z.string())
      .describe(
        'What changes and what follows from it, as sentences in the language of whoever has filled in the form.',
      ),
  uiOptions: z =>
    z.object({
      requirements: z
        .string()
        .optional()
        .describe(
          'The name of the parameter that holds what is stated; requirements unless given.',
        ),
      entity: z
        .string()
        .optional()
        .describe(
          'The name of the parameter that holds the ref of the entity whose requirements they are.',
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
export type ChangesFieldProps = typeof changesFieldSchema.TProps;
