import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FilterName } from '@rung/backstage-plugin-rung-common/wire';
import { useState } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useFilterText } from './useFilterText';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(1) },
}));

/** A word to type, where no report counts what there is to choose from. */
export function WordForm(props: {
  name: FilterName;
  maxLength: number;
  chosen: string[];
  onChange: (values: string[]) => void;
}) {
  const { name, maxLength, chosen, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { nameOf } = useFilterText();
  const [word, setWord] = useState('');

  return (
    <form
      className={classes.root}
      onSubmit={event => {
        event.preventDefault();
        onChange([...chosen, word.trim()]);
        setWord('');
      }}
    >
      <TextField
        fullWidth
        size="small"
        variant="outlined"
        margin="none"
        placeholder={nameOf(name)}
        inputProps={{ 'aria-label': nameOf(name), maxLength }}
        value={word}
        onChange={event => setWord(event.target.value)}
      />
      <Button type="submit" color="primary" disabled={word.trim() === ''}>
        {t('list.filter.add')}
      </Button>
    </form>
  );
}
