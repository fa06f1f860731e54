import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { display: 'block', fontSize: 14, marginBottom: theme.spacing(1.5) },
  select: {
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    font: 'inherit',
    marginLeft: theme.spacing(1),
    padding: theme.spacing(0.5),
  },
}));

/** One of a few words to choose. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <label className={classes.root}>
      {label}
      <select
        className={classes.select}
        value={value}
        onChange={event => onChange(event.target.value as T)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
