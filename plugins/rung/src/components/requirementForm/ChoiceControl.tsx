import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';

const useStyles = makeStyles(theme => ({
  item: { alignItems: 'flex-start', whiteSpace: 'normal' },
  text: { flex: '1 1 auto', maxWidth: 420, minWidth: 0 },
  meaning: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: 13,
    lineHeight: 1.4,
    overflowWrap: 'anywhere',
  },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    marginLeft: theme.spacing(2),
    whiteSpace: 'nowrap',
  },
  unset: { color: theme.palette.text.secondary },
}));

/** One of the choices of a list. */
export interface ChoiceOption {
  value: string;
  label: string;
  /** What it says, on a line of its own. */
  meaning?: string;
  /** What follows from it, in a few characters. */
  aside?: string;
}

/** One out of a few, each with what it says and what follows from it. */
export function ChoiceControl(props: {
  id: string;
  /** The id of the element that names it. */
  labelId: string;
  options: readonly ChoiceOption[];
  value: string;
  /** What counts where nothing is chosen. */
  unset: string;
  invalid?: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
}) {
  const { id, labelId, options, value, unset, invalid, describedBy } = props;
  const classes = useStyles();
  const chosen = options.find(option => option.value === value);

  return (
    <TextField
      select
      fullWidth
      id={id}
      size="small"
      variant="outlined"
      error={invalid}
      value={value}
      SelectProps={{
        labelId,
        displayEmpty: true,
        renderValue: () =>
          value === '' ? (
            <span className={classes.unset}>{unset}</span>
          ) : (
            chosen?.label ?? value
          ),
        SelectDisplayProps: { id, 'aria-describedby': describedBy },
        MenuProps: { getContentAnchorEl: null },
      }}
      onChange={event => props.onChange(event.target.value)}
    >
      <MenuItem value="" className={classes.item}>
        <span className={`${classes.text} ${classes.unset}`}>{unset}</span>
      </MenuItem>
      {options.map(({ value: each, label, meaning, aside }) => (
        <MenuItem key={each} value={each} className={classes.item}>
          <span className={classes.text}>
            {label}
            {meaning && (
              <>
                {' '}
                <span className={classes.meaning}>{meaning}</span>
              </>
            )}
          </span>
          {aside && <span className={classes.aside}>{aside}</span>}
        </MenuItem>
      ))}
      {value !== '' && !chosen && <MenuItem value={value}>{value}</MenuItem>}
    </TextField>
  );
}
