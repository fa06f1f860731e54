import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import { Unit } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';

/** The units that have a word of their own in the form. */
const unitsShown = ['percent', 'pods', 'nodes', 'teams', 'regions'] as const;

/** A number with its unit, or a list of names, as an annotation has it. */
export function TextControl(props: {
  id: string;
  label: string;
  unit?: Unit;
  text: string;
  /** What counts where nothing is stated. */
  placeholder?: string;
  /** Whether the file states it now, and clearing it removes it there. */
  inFile: boolean;
  invalid: boolean;
  describedBy: string;
  onChange: (text: string) => void;
}) {
  const { id, label, text, placeholder, inFile, invalid, describedBy } = props;
  const { t } = useTranslationRef(rungFormTranslationRef);
  const format = useFormat();
  const unit = unitsShown.find(shown => shown === props.unit);
  // In a list of names a comma is a comma.
  const isDecimal = props.unit === 'percent' || props.unit === 'seconds';
  const clear = inFile
    ? t('state.removeOf', { name: label })
    : t('form.field.clear', { name: label });

  return (
    <TextField
      fullWidth
      size="small"
      variant="outlined"
      error={invalid}
      value={isDecimal ? format.typed(text) : text}
      placeholder={
        placeholder && isDecimal ? format.typed(placeholder) : placeholder
      }
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
                aria-label={clear}
                title={clear}
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
