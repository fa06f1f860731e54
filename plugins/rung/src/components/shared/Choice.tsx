import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1.5),
  },
  field: { background: theme.palette.background.paper },
  // As high as the buttons beside it.
  select: { padding: theme.spacing(0.75, 3.5, 0.75, 1.25) },
}));

/** One of a few words to choose. */
export function Choice<T extends string>(props: {
  className?: string;
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  const { className = '', label, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <label className={`${classes.root} ${className}`}>
      {label}
      <TextField
        select
        className={classes.field}
        size="small"
        variant="outlined"
        margin="none"
        value={value}
        SelectProps={{ native: true, classes: { root: classes.select } }}
        onChange={event => onChange(event.target.value as T)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </TextField>
    </label>
  );
}
