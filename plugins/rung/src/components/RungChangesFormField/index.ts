export { RungChangesFormField } from './RungChangesFormField';
