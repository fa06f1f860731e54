import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { MoveList } from './MoveList';
import { HistoryEvent } from './useEvents';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: `2px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0, 0, 1.5, 2),
    position: 'relative',
    '&::before': {
      background: theme.palette.primary.main,
      borderRadius: '50%',
      content: '""',
      height: 10,
      left: -6,
      position: 'absolute',
      top: 5,
      width: 10,
    },
  },
  time: { fontWeight: 700 },
  by: { color: theme.palette.text.secondary },
  summary: { cursor: 'pointer' },
  remark: { color: theme.palette.text.secondary },
}));

/** One event: when, by whom or what, and from what to what it moved. */
export function TimelineItem(props: { event: HistoryEvent }) {
  const { at, by, title, moves, stated, remark } = props.event;
  const classes = useStyles();
  const format = useFormat();

  return (
    <li className={classes.root}>
      <div>
        <time className={classes.time} dateTime={at}>
          {format.time(at)}
        </time>{' '}
        {by && <span className={classes.by}>{by}</span>}
      </div>
      {title && <div>{title}</div>}
      <MoveList moves={moves} />
      {stated && (
        <details>
          <summary className={classes.summary}>{stated.summary}</summary>
          <MoveList moves={stated.moves} />
        </details>
      )}
      {remark && <div className={classes.remark}>{remark}</div>}
    </li>
  );
}
