import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

const requirementsField = FormFieldBlueprint.make({
  name: 'requirements',
  params: {
    field: () =>
      import('../components/RequirementsFormField/formField').then(
        m => m.requirementsFormField,
      ),
  },
});

const profilePicker = FormFieldBlueprint.make({
  name: 'profile-picker',
  params: {
    field: () =>
      import('../components/ProfilePickerFormField/formField').then(
        m => m.profilePickerFormField,
      ),
  },
});

/** What templates ask for. */
export const scaffolderExtensions = [requirementsField, profilePicker];
