import { TemplateActionOptions } from '@backstage/plugin-scaffolder-node';
import { requirementKeys } from '@rung/backstage-plugin-rung-common';

type InputSchema = NonNullable<
  NonNullable<TemplateActionOptions['schema']>['input']
>;
/** The scaffolder's own zod: schemas of any other are empty to it. */
type Zod = Parameters<Extract<InputSchema, Record<string, unknown>>[string]>[0];

/** What both `rung:assess` and `rung:memo` are told about. */
export const subjectSchema = {
  requirements: (z: Zod) =>
    z
      .record(z.string())
      .optional()
      .describe(
        `What is stated: texts as annotations state them, by requirement, such as rto.zone: 5m. A trailing ? marks a guess, none says that there is no such requirement, and an empty text takes away what the entity states now. Requirements: ${requirementKeys.join(
          ', ',
        )}. A profile is stated as profile, a fact about what is built as built.zones: 3, the acceptance of a finding as accept.single-zone: until 2027-03-31: the reason.`,
      ),
  entityRef: (z: Zod) =>
    z
      .string()
      .optional()
      .describe(
        'The entity that it is stated for. Where the catalog has it, what it states, declares and inherits counts beneath the requirements.',
      ),
  system: (z: Zod) =>
    z
      .string()
      .optional()
      .describe(
        'The system that the entity will be part of and inherits from, if the catalog does not have the entity yet.',
      ),
};
