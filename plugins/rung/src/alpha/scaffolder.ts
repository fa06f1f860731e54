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

const changesField = FormFieldBlueprint.make({
  name: 'changes',
  params: {
    field: () =>
      import('../components/RungChangesFormField/formField').then(
        m => m.changesFormField,
      ),
  },
});

/** What templates ask for. */
export const scaffolderExtensions = [
  requirementsField,
  changesField,
  profilePicker,
];
