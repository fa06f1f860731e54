import { formTextMessages } from '../components/requirementForm/messages';
import { fieldMessages } from './fieldMessages';
import { formMessages } from './formMessages';

/** The English texts of the calculator's form and of the templates' fields. */
export const formsMessages = {
  ...formTextMessages,
  field: fieldMessages,
  form: formMessages,
} as const;
