import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { FlowNode, GAP, levelKey } from './flowLayout';
import { levelColor } from './levelColor';
import { useLevelText } from './useLevelText';

const useStyles = makeStyles(theme => ({
  root: { alignContent: 'start', display: 'grid', gap: GAP },
  // Text beside the picture, and not in it, because that is stretched.
  label: {
    alignItems: 'center',
    display: 'flex',
    fontSize: 12,
    gap: theme.spacing(0.75),
    justifyContent: 'flex-end',
    lineHeight: '16px',
    whiteSpace: 'nowrap',
  },
  mirrored: { flexDirection: 'row-reverse' },
  edge: { alignSelf: 'stretch', borderRadius: 2, flex: '0 0 6px' },
}));

/** The levels at one side of the picture, each with how many are on it. */
export function FlowSide(props: {
  nodes: readonly FlowNode[];
  side: 'before' | 'after';
}) {
  const { nodes, side } = props;
  const classes = useStyles();
  const theme = useTheme();
  const format = useFormat();
  const levelText = useLevelText('sign');
  const rows = nodes.map(({ height }) => `${height}px`).join(' ');
  return (
    <div className={classes.root} style={{ gridTemplateRows: rows }}>
      {nodes.map(({ level, entities }) => (
        <span
          key={levelKey(level)}
          className={
            side === 'after'
              ? `${classes.label} ${classes.mirrored}`
              : classes.label
          }
        >
          <span>
            {levelText(level)} <b>{format.count(entities)}</b>
          </span>
          <span
            className={classes.edge}
            style={{ background: levelColor(theme, level) }}
          />
        </span>
      ))}
    </div>
  );
}
