import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(0, 0.5),
  },
  option: { margin: 0, overflowWrap: 'anywhere', width: '100%' },
  box: { padding: theme.spacing(0.5, 1, 0.5, 0.5) },
}));

/** Values to check any of. */
export function CheckList<T extends string>(props: {
  /** What the values are, for those who do not see it. */
  label: string;
  options: readonly T[];
  textOf: (option: T) => string;
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  const { label, options, textOf, chosen, onChange } = props;
  const classes = useStyles();

  return (
    <ul className={classes.root} aria-label={label}>
      {options.map(option => (
        <li key={option}>
          <FormControlLabel
            className={classes.option}
            label={textOf(option)}
            control={
              <Checkbox
                className={classes.box}
                color="primary"
                size="small"
                checked={chosen.includes(option)}
                onChange={(_event, checked) =>
                  onChange(
                    checked
                      ? [...chosen, option]
                      : chosen.filter(other => other !== option),
                  )
                }
              />
            }
          />
        </li>
      ))}
    </ul>
  );
}
