import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(1) },
}));

/** A tag to type, since no report counts the tags of a catalog. */
export function TagForm(props: {
  chosen: string[];
  onChange: (values: string[]) => void;
}) {
  const { chosen, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const [tag, setTag] = useState('');

  return (
    <form
      className={classes.root}
      onSubmit={event => {
        event.preventDefault();
        onChange([...chosen, tag.trim()]);
        setTag('');
      }}
    >
      <TextField
        fullWidth
        size="small"
        variant="outlined"
        margin="none"
        placeholder={t('list.filter.name.tag')}
        inputProps={{ 'aria-label': t('list.filter.name.tag'), maxLength: 256 }}
        value={tag}
        onChange={event => setTag(event.target.value)}
      />
      <Button type="submit" color="primary" disabled={tag.trim() === ''}>
        {t('list.filter.add')}
      </Button>
    </form>
  );
}
