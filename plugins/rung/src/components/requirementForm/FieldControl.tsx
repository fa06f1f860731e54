import {
  RequirementInput,
  RequirementKey,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { TextControl } from './TextControl';
import { WordControl } from './WordControl';

/** Where the value of a requirement is put in. */
export function FieldControl(props: {
  id: string;
  requirementKey: RequirementKey;
  label: string;
  input: RequirementInput;
  text: string;
  /** What counts where nothing is stated. */
  placeholder: string | undefined;
  /** Whether the file states it now, and clearing it removes it there. */
  inFile: boolean;
  invalid: boolean;
  thresholds: Thresholds | undefined;
  onChange: (text: string) => void;
}) {
  const { id, input, label, inFile, requirementKey, thresholds } = props;
  const { text, placeholder, invalid, onChange } = props;
  const shared = {
    id,
    text,
    placeholder,
    invalid,
    describedBy: `${id}-about ${id}-foot`,
    onChange,
  };

  return input.type === 'word' ? (
    <WordControl
      {...shared}
      labelId={`${id}-label`}
      requirementKey={requirementKey}
      words={input.words}
      thresholds={thresholds}
    />
  ) : (
    <TextControl
      {...shared}
      label={label}
      unit={'unit' in input ? input.unit : undefined}
      inFile={inFile}
    />
  );
}
