import { formTexts } from '../../components/requirementForm/germanMessages';
import { field } from './field';
import { form } from './form';

/** The texts of the forms in German. */
export default {
  ...formTexts,
  ...field,
  ...form,
};
