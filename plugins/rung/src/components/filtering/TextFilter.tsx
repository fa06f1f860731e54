import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { rungTranslationRef } from '../../translation';

/** Shorter than a pause in typing would ask the backend for every letter. */
const PAUSE_IN_MILLISECONDS = 250;

/** A part of the name or the title. */
export function TextFilter(props: {
  text: string;
  onChange: (text: string) => void;
}) {
  const { text, onChange } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const [draft, setDraft] = useState(text);

  useEffect(() => setDraft(text), [text]);
  useDebounce(
    () => {
      if (draft !== text) {
        onChange(draft);
      }
    },
    PAUSE_IN_MILLISECONDS,
    [draft],
  );

  return (
    <TextField
      type="search"
      variant="outlined"
      size="small"
      margin="none"
      placeholder={t('list.filter.name.text')}
      inputProps={{ 'aria-label': t('list.filter.name.text'), maxLength: 256 }}
      value={draft}
      onChange={event => setDraft(event.target.value)}
    />
  );
}
