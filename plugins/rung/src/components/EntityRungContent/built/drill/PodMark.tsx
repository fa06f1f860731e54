import { makeStyles } from '@material-ui/core/styles';
import { rungColor } from '../../../../theme';
import { toneColor } from '../../../../theme';

export type PodState = 'running' | 'lost' | 'placed' | 'pending';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    borderRadius: 6,
    boxSizing: 'border-box',
    display: 'inline-flex',
    fontSize: 13,
    fontWeight: 700,
    height: 28,
    justifyContent: 'center',
    minWidth: 28,
    padding: '0 5px',
  },
  running: {
    background: rungColor(theme, 3),
    color: theme.palette.getContrastText(rungColor(theme, 3)),
  },
  lost: {
    border: `1.5px solid ${toneColor(theme, 'bad')}`,
    color: toneColor(theme, 'bad'),
    textDecoration: 'line-through',
  },
  placed: {
    border: `2px dashed ${toneColor(theme, 'ok')}`,
    color: toneColor(theme, 'ok'),
  },
  pending: {
    border: `2px dotted ${toneColor(theme, 'warn')}`,
    color: toneColor(theme, 'warn'),
  },
}));

/** Pods of one workload, by its letter; filled, struck out, dashed or dotted. */
export function PodMark(props: { state: PodState; text: string }) {
  const { state, text } = props;
  const classes = useStyles();
  return (
    <span className={`${classes.root} ${classes[state]}`} aria-hidden>
      {text}
    </span>
  );
}
