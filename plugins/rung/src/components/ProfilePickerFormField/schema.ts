import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** What a template may write for `ui:field: RungProfilePicker`. */
export const profilePickerSchema = makeFieldSchema({
  output: z => z.string().describe('The name of a profile.'),
});

/** What the scaffolder passes to the field. */
export type ProfilePickerProps = typeof profilePickerSchema.TProps;
