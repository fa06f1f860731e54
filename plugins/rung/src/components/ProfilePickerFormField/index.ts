export { ProfilePickerFormField } from './ProfilePickerFormField';
export { validateProfile } from './validateProfile';
