import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { ProfilePickerFormField } from './ProfilePickerFormField';
import { profilePickerSchema } from './schema';
import { validateProfile } from './validateProfile';

/** For templates, as `ui:field: RungProfilePicker`. */
export const profilePickerFormField = createFormField({
  name: 'RungProfilePicker',
  component: ProfilePickerFormField,
  validation: validateProfile,
  schema: profilePickerSchema,
});
