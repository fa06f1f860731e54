import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import { RequirementInput } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/** The units that have a word of their own in the form. */
const unitsShown = ['percent', 'pods', 'nodes', 'teams', 'regions'] as const;

/** A number with its unit, or a list of names, as an annotation has it. */
export function TextControl(props: {
  id: string;
  label: string;
  input: RequirementInput;
  text: string;
  placeholder: string | undefined;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
}) {
  const { id, label, input, text, placeholder, invalid, describedBy } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const unit = unitsShown.find(
    shown => 'unit' in input && shown === input.unit,
  );
  // In a list of names a comma is a comma.
  const isDecimal = input.type === 'percentage' || input.type === 'duration';

  return (
    <TextField
      fullWidth
      size="small"
      variant="outlined"
      error={invalid}
      value={isDecimal ? format.typed(text) : text}
      placeholder={placeholder}
      inputProps={{
        id,
        'aria-describedby': describedBy,
        'aria-invalid': invalid,
        autoComplete: 'off',
        spellCheck: false,
      }}
      InputProps={{
        endAdornment: (
          <InputAdornment position="end">
            {unit && t(`form.unit.${unit}`)}
            {text !== '' && (
              <IconButton
                size="small"
                edge="end"
                aria-label={t('form.field.clear', { name: label })}
                onClick={() => props.onChange('')}
              >
                <ClearIcon fontSize="small" />
              </IconButton>
            )}
          </InputAdornment>
        ),
      }}
      onChange={event => {
        const { value } = event.target;
        props.onChange(isDecimal ? format.stated(value) : value);
      }}
    />
  );
}
