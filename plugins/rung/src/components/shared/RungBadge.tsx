import { makeStyles, useTheme } from '@material-ui/core/styles';
import { RungNumber } from '@rung/backstage-plugin-rung-common';
import { onRungColor, rungColor } from '../../theme';

const useStyles = makeStyles({
  root: {
    alignItems: 'center',
    borderRadius: 4,
    display: 'inline-flex',
    flex: 'none',
    fontSize: 12,
    fontWeight: 700,
    height: 20,
    justifyContent: 'center',
    width: 20,
  },
});

/** The number of a rung on its color. */
export function RungBadge(props: { rung: RungNumber; label: string }) {
  const { rung, label } = props;
  const classes = useStyles();
  const theme = useTheme();
  return (
    <span
      className={classes.root}
      style={{
        background: rungColor(theme, rung),
        color: onRungColor(theme, rung),
      }}
      role="img"
      aria-label={label}
    >
      {rung}
    </span>
  );
}
