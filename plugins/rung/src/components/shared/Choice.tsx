import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';

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
  select: { fontSize: 14, padding: theme.spacing(0.75, 3.5, 0.75, 1.25) },
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
  const id = useId();
  const labelId = `${id}label`;
  return (
    <div className={`${classes.root} ${className}`}>
      <span id={labelId}>{label}</span>
      <TextField
        select
        id={id}
        className={classes.field}
        size="small"
        variant="outlined"
        margin="none"
        value={value}
        SelectProps={{ labelId, classes: { root: classes.select } }}
        onChange={event => onChange(event.target.value as T)}
      >
        {options.map(option => (
          <MenuItem key={option.value} value={option.value} dense>
            {option.label}
          </MenuItem>
        ))}
      </TextField>
    </div>
  );
}
