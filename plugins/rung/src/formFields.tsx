import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import { JSX, lazy, Suspense } from 'react';
import {
  ProfilePickerProps,
  profilePickerSchema,
} from './components/ProfilePickerFormField/schema';
import {
  changesFieldSchema,
  ChangesFieldProps,
} from './components/RungChangesFormField/schema';
import {
  requirementsFieldSchema,
  RequirementsFieldProps,
} from './components/RequirementsFormField/schema';
import { rungPlugin } from './plugin';

const RequirementsFormField = lazy(() =>
  import('./components/RequirementsFormField').then(m => ({
    default: m.RequirementsFormField,
  })),
);

const RungChangesFormField = lazy(() =>
  import('./components/RungChangesFormField').then(m => ({
    default: m.RungChangesFormField,
  })),
);

const ProfilePickerFormField = lazy(() =>
  import('./components/ProfilePickerFormField').then(m => ({
    default: m.ProfilePickerFormField,
  })),
);

/**
 * The field `RungRequirements` for templates of the legacy frontend system:
 * requirements as a form, beside what they call for. To put into
 * `ScaffolderFieldExtensions`.
 *
 * @public
 */
export const RungRequirementsFieldExtension: () => JSX.Element | null =
  rungPlugin.provide(
    createScaffolderFieldExtension({
      name: 'RungRequirements',
      component: (props: RequirementsFieldProps) => (
        <Suspense fallback={null}>
          <RequirementsFormField {...props} />
        </Suspense>
      ),
      validation: async (value, field, context) => {
        const { validateRequirements } = await import(
          './components/RequirementsFormField'
        );
        await validateRequirements(value, field, context);
      },
      schema: requirementsFieldSchema.schema,
    }),
  );

/**
 * The field `RungChanges` for templates of the legacy frontend system: what the
 * requirements of a form change and what follows from it, as sentences, for the review
 * step. To put into `ScaffolderFieldExtensions`.
 *
 * @public
 */
export const RungChangesFieldExtension: () => JSX.Element | null =
  rungPlugin.provide(
    createScaffolderFieldExtension({
      name: 'RungChanges',
      component: (props: ChangesFieldProps) => (
        <Suspense fallback={null}>
          <RungChangesFormField {...props} />
        </Suspense>
      ),
      schema: changesFieldSchema.schema,
    }),
  );

/**
 * The field `RungProfilePicker` for templates of the legacy frontend system:
 * one of the profiles of the portal. To put into `ScaffolderFieldExtensions`.
 *
 * @public
 */
export const RungProfilePickerFieldExtension: () => JSX.Element | null =
  rungPlugin.provide(
    createScaffolderFieldExtension({
      name: 'RungProfilePicker',
      component: (props: ProfilePickerProps) => (
        <Suspense fallback={null}>
          <ProfilePickerFormField {...props} />
        </Suspense>
      ),
      validation: async (value: string, field, context) => {
        const { validateProfile } = await import(
          './components/ProfilePickerFormField'
        );
        await validateProfile(value, field, context);
      },
      schema: profilePickerSchema.schema,
    }),
  );
