import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { RequirementsFormField } from './RequirementsFormField';
import { requirementsFieldSchema } from './schema';
import { validateRequirements } from './validateRequirements';

/** For templates, as `ui:field: RungRequirements`. */
export const requirementsFormField = createFormField({
  name: 'RungRequirements',
  component: RequirementsFormField,
  validation: validateRequirements,
  schema: requirementsFieldSchema,
});
