import { makeStyles } from '@material-ui/core/styles';
import { neutralColor, rungColor } from '../../theme';
import { PLATFORM_X } from './labels';
import { LadderLayout } from './layout';

const useStyles = makeStyles(theme => ({
  // Striped, so that it is told from a rail without its color.
  current: {
    strokeWidth: 8,
    strokeDasharray: '5 2',
    stroke: rungColor(theme, 4),
  },
  forgone: {
    strokeWidth: 3,
    strokeDasharray: '6 5',
    stroke: rungColor(theme, 4),
  },
  open: {
    strokeWidth: 3,
    strokeDasharray: '1 6',
    strokeLinecap: 'round',
    stroke: neutralColor(theme),
  },
}));

/**
 * Rung 4 is no step of the ladder: it is a rail of its own, which needs rung 3
 * and reaches along every rung above.
 */
export function PlatformRail(props: { platform: LadderLayout['platform'] }) {
  const { state, base } = props.platform;
  const classes = useStyles();
  return (
    <line
      className={classes[state]}
      x1={PLATFORM_X}
      x2={PLATFORM_X}
      y1="6%"
      y2={`${100 * base}%`}
    />
  );
}
