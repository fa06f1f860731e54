import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { LONGEST_NAME } from './useViews';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0),
  },
  field: { flexGrow: 1 },
}));

/** Asks for the name of a view. */
export function NameForm(props: {
  label: string;
  initial?: string;
  submit: string;
  onSubmit: (name: string) => void;
  onCancel?: () => void;
}) {
  const { label, initial = '', submit, onSubmit, onCancel } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const id = useId();
  const [name, setName] = useState(initial);
  const trimmed = name.trim();

  return (
    <form
      className={classes.root}
      onSubmit={event => {
        event.preventDefault();
        if (trimmed !== '') {
          onSubmit(trimmed);
          setName('');
        }
      }}
    >
      <TextField
        id={id}
        className={classes.field}
        size="small"
        variant="outlined"
        label={label}
        value={name}
        inputProps={{ maxLength: LONGEST_NAME }}
        onChange={event => setName(event.target.value)}
      />
      <Button
        type="submit"
        size="small"
        variant="outlined"
        color="primary"
        disabled={trimmed === ''}
      >
        {submit}
      </Button>
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {t('list.views.cancel')}
        </Button>
      )}
    </form>
  );
}
