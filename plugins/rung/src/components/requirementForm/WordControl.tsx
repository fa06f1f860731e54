import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import {
  lowestRung,
  RequirementKey,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

/** One word out of a few, each with the rung that it calls for. */
export function WordControl(props: {
  id: string;
  requirementKey: RequirementKey;
  words: readonly string[];
  text: string;
  placeholder: string | undefined;
  invalid: boolean;
  describedBy: string;
  thresholds: Thresholds | undefined;
  onChange: (text: string) => void;
}) {
  const { id, requirementKey, words, text, placeholder, thresholds } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const written = text.trim().toLowerCase();
  const known = [...words, 'none', ''].includes(written);

  function optionOf(word: string): string {
    const rung = thresholds
      ? lowestRung(requirementKey, { type: 'word', word }, thresholds)
      : 1;
    return rung > 1
      ? t('form.option.calling', { word, rung: String(rung) })
      : word;
  }

  return (
    <TextField
      select
      fullWidth
      size="small"
      variant="outlined"
      error={props.invalid}
      value={known ? written : text}
      SelectProps={{ native: true }}
      inputProps={{
        id,
        'aria-describedby': props.describedBy,
        'aria-invalid': props.invalid,
      }}
      onChange={event => props.onChange(event.target.value)}
    >
      <option value="">{placeholder ?? t('form.option.unset')}</option>
      {words.map(word => (
        <option key={word} value={word}>
          {optionOf(word)}
        </option>
      ))}
      <option value="none">{t('form.option.none')}</option>
      {!known && <option value={text}>{text}</option>}
    </TextField>
  );
}
