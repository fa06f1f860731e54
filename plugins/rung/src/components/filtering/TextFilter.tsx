import TextField from '@material-ui/core/TextField';
import {
  FilterName,
  filterValues,
} from '@rung/backstage-plugin-rung-common/wire';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useFilterText } from './useFilterText';

/** Shorter than a pause in typing would ask the backend for every letter. */
const PAUSE_IN_MILLISECONDS = 250;

/** A text that is looked for while it is typed. */
export function TextFilter(props: {
  name: FilterName;
  text: string;
  onChange: (text: string) => void;
}) {
  const { name, text, onChange } = props;
  const { nameOf } = useFilterText();
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
      placeholder={nameOf(name)}
      inputProps={{
        'aria-label': nameOf(name),
        maxLength: filterValues.text.maxLength,
      }}
      value={draft}
      onChange={event => setDraft(event.target.value)}
    />
  );
}
