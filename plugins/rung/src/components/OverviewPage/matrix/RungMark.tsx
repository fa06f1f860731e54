import { makeStyles, useTheme } from '@material-ui/core/styles';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { rungColor } from '../../../theme';

const useStyles = makeStyles({
  root: {
    borderRadius: 4,
    display: 'inline-block',
    fontSize: 12.5,
    fontWeight: 700,
    height: 20,
    lineHeight: '20px',
    printColorAdjust: 'exact',
    textAlign: 'center',
    width: 20,
  },
});

/** The number of a rung on its color. */
export function RungMark(props: { rung: ResilienceRung }) {
  const { rung } = props;
  const classes = useStyles();
  const theme = useTheme();
  // The first is the lightest of the light ones, and all of the dark ones are light.
  const onDark = theme.palette.type === 'dark';
  return (
    <span
      className={classes.root}
      style={{
        background: rungColor(theme, rung),
        color: onDark || rung === 1 ? '#15191e' : '#ffffff',
      }}
    >
      {rung}
    </span>
  );
}
