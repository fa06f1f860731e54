import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import {
  PreviewFlow,
  PreviewLevel,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { neutralColor, rungColor, toneColor } from '../../../theme';
import {
  FlowNode,
  FlowRibbon,
  flowLayout,
  isSameLevel,
  levelKey,
} from './flowLayout';
import { useLevelText } from './useLevelText';

/** The picture is drawn this wide, and stretched to the room that there is. */
const WIDTH = 100;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(40px, 1fr) auto',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 2),
    maxWidth: 720,
  },
  side: { display: 'grid', position: 'relative' },
  label: {
    alignItems: 'center',
    display: 'flex',
    fontSize: 12,
    gap: theme.spacing(0.75),
    lineHeight: '16px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  right: { flexDirection: 'row-reverse', justifyContent: 'flex-end' },
  edge: { alignSelf: 'stretch', borderRadius: 2, flex: '0 0 6px' },
  picture: { display: 'block', width: '100%' },
}));

/**
 * From what to what verdicts would go: each level as high as it has entities, and a
 * band between each two. The table beside it says the same.
 */
export function FlowPicture(props: { flows: readonly PreviewFlow[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const { height, before, after, ribbons } = flowLayout(props.flows);
  return (
    <div className={classes.root} aria-hidden>
      <Side nodes={before} isRight={false} />
      <svg
        className={classes.picture}
        height={height}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
      >
        {[...ribbons].sort(stayingFirst).map(ribbon => (
          <path
            key={`${levelKey(ribbon.before)} ${levelKey(ribbon.after)}`}
            d={outlineOf(ribbon)}
            fill={ribbonColor(theme, ribbon)}
            fillOpacity={stays(ribbon) ? 0.45 : 0.8}
          />
        ))}
      </svg>
      <Side nodes={after} isRight />
    </div>
  );
}

function Side(props: { nodes: readonly FlowNode[]; isRight: boolean }) {
  const { nodes, isRight } = props;
  const classes = useStyles();
  const theme = useTheme();
  const format = useFormat();
  const levelText = useLevelText();
  return (
    <div
      className={classes.side}
      style={{
        alignContent: 'start',
        gap: 6,
        gridTemplateRows: nodes.map(node => `${node.height}px`).join(' '),
      }}
    >
      {nodes.map(({ level, entities }) => (
        <span
          key={levelKey(level)}
          className={
            isRight ? `${classes.label} ${classes.right}` : classes.label
          }
          style={{ justifyContent: isRight ? 'flex-end' : 'flex-end' }}
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

function stays({ before, after }: PreviewFlow): boolean {
  return isSameLevel(before, after);
}

/** What moves lies above what stays. */
function stayingFirst(one: FlowRibbon, other: FlowRibbon): number {
  return Number(stays(other)) - Number(stays(one));
}

function levelColor(theme: Theme, { rung }: PreviewLevel): string {
  return rung ? rungColor(theme, rung) : toneColor(theme, 'unknown');
}

function ribbonColor(theme: Theme, ribbon: FlowRibbon): string {
  return stays(ribbon) ? neutralColor(theme) : levelColor(theme, ribbon.after);
}

function outlineOf({ from, to }: FlowRibbon): string {
  const middle = WIDTH / 2;
  const [a, b] = [from.top, to.top];
  const [c, d] = [to.top + to.height, from.top + from.height];
  return [
    `M0 ${a}`,
    `C${middle} ${a} ${middle} ${b} ${WIDTH} ${b}`,
    `V${c}`,
    `C${middle} ${c} ${middle} ${d} 0 ${d}`,
    'Z',
  ].join(' ');
}
