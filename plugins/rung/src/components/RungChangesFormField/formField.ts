import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { RungChangesFormField } from './RungChangesFormField';
import { changesFieldSchema } from './schema';

/** For templates, as `ui:field: RungChanges`. */
export const changesFormField = createFormField({
  name: 'RungChanges',
  component: RungChangesFormField,
  schema: changesFieldSchema,
});
