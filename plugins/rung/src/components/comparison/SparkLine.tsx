import { makeStyles } from '@material-ui/core/styles';

const WIDTH = 64;
const HEIGHT = 24;
const EDGE = 3;

const useStyles = makeStyles({ root: { flex: 'none' } });

/** How a count went from day to day; what changed is said in words beside it. */
export function SparkLine(props: { days: readonly number[] }) {
  const { days } = props;
  const classes = useStyles();
  const lowest = Math.min(...days);
  const height = Math.max(...days) - lowest;
  const points = days.map((count, index) => [
    EDGE + (index / (days.length - 1)) * (WIDTH - 2 * EDGE),
    height === 0
      ? HEIGHT / 2
      : HEIGHT - EDGE - ((count - lowest) / height) * (HEIGHT - 2 * EDGE),
  ]);
  const [x, y] = points[points.length - 1];
  return (
    <svg
      className={classes.root}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden
    >
      <polyline
        points={points.map(point => point.join(',')).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <circle cx={x} cy={y} r={2.5} fill="currentColor" />
    </svg>
  );
}
