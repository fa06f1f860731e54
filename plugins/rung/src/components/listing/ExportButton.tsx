import { SaveButton } from './SaveButton';
import { useSave } from './useSave';

/** Saves everything that passes the filters, whatever page is open. */
export function ExportButton(props: {
  subject: Parameters<typeof useSave>[0];
  /** What the button says, if not just that it exports. */
  text?: string;
  /** Is to come from `useCallback`. */
  load: Parameters<typeof useSave>[1];
}) {
  const { subject, text, load } = props;
  return <SaveButton save={useSave(subject, load)} text={text} />;
}
