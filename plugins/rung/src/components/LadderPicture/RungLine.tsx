import { makeStyles } from '@material-ui/core/styles';
import { fitColor, neutralColor } from '../../theme';
import { rail } from './labels';
import { RungMark } from './layout';

const useStyles = makeStyles(theme => ({
  line: { strokeLinecap: 'round', stroke: theme.palette.primary.main },
  current: { strokeWidth: 12 },
  climbed: { strokeWidth: 6, opacity: 0.45 },
  forgone: { strokeWidth: 3, strokeDasharray: '2 6' },
  open: { strokeWidth: 4, stroke: neutralColor(theme) },
  missing: {
    fill: theme.palette.background.paper,
    stroke: fitColor(theme, 'under-built'),
    strokeWidth: 2,
  },
  surplus: { stroke: fitColor(theme, 'over-built'), strokeWidth: 1.4 },
}));

/** How far a rung reaches over the rails, and how thick it is. */
const hollow = { reach: 3, thickness: 8 } as const;
const hollowNeeded = { reach: 8, thickness: 12 } as const;

/** A rung by what it stands for: filled, hollow, hatched, dashed or plain. */
export function RungLine(props: {
  mark: RungMark;
  /** The id of the pattern that hatches a rung. */
  hatching: string;
}) {
  const { state, needed, depth } = props.mark;
  const classes = useStyles();
  const y = `${100 * depth}%`;

  if (state === 'missing' || state === 'surplus') {
    const { reach, thickness } = needed ? hollowNeeded : hollow;
    return (
      <rect
        className={classes[state]}
        fill={state === 'surplus' ? `url(#${props.hatching})` : undefined}
        x={rail.left - reach}
        width={rail.right - rail.left + 2 * reach}
        y={y}
        height={thickness}
        rx={thickness / 2}
        transform={`translate(0 ${-thickness / 2})`}
      />
    );
  }
  return (
    <line
      className={`${classes.line} ${classes[state]}`}
      x1={rail.left}
      x2={rail.right}
      y1={y}
      y2={y}
    />
  );
}
