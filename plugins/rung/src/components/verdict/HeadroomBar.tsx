import { makeStyles } from '@material-ui/core/styles';
import { neutralColor } from '../../theme';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    height: 6,
    borderRadius: 3,
    margin: theme.spacing(0.5, 0),
    background: neutralColor(theme),
  },
  used: {
    height: '100%',
    borderRadius: 3,
    background: theme.palette.primary.main,
  },
  threshold: {
    position: 'absolute',
    right: 0,
    top: -4,
    width: 3,
    height: 14,
    borderRadius: 1,
    background: theme.palette.text.primary,
  },
}));

/**
 * How much of the way to the threshold is used up. The words beside it say the
 * same, so it is left out for those who do not see it.
 */
export function HeadroomBar(props: { headroom: number }) {
  const classes = useStyles();
  return (
    <div className={classes.root} aria-hidden="true">
      <div
        className={classes.used}
        style={{ width: `${100 * Math.exp(-props.headroom)}%` }}
      />
      <div className={classes.threshold} />
    </div>
  );
}
