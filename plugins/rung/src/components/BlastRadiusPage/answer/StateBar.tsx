import { makeStyles } from '@material-ui/core/styles';
import { BlastState } from '@rung/backstage-plugin-rung-common/wire';
import { softColor, toneColor } from '../../../theme';
import { barStates } from './stateTones';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: 3 },
  part: { borderRadius: 2, flexBasis: 0, minWidth: 4 },
  down: { background: toneColor(theme, 'bad') },
  degraded: {
    background: `repeating-linear-gradient(135deg, ${toneColor(
      theme,
      'warn',
    )} 0 4px, ${theme.palette.background.paper} 4px 7px)`,
    boxShadow: `inset 0 0 0 1px ${toneColor(theme, 'warn')}`,
  },
  untouched: {
    background: softColor(theme, 'ok'),
    boxShadow: `inset 0 0 0 1.5px ${toneColor(theme, 'ok')}`,
  },
  unknown: { boxShadow: `inset 0 0 0 1.5px ${toneColor(theme, 'unknown')}` },
}));

/**
 * How many of what become of what: solid, hatched, with an edge, and empty, so that
 * it is told without color too. The numbers stand beside it.
 */
export function StateBar(props: {
  states: Record<BlastState, number>;
  /** In pixels. */
  height: number;
}) {
  const { states, height } = props;
  const classes = useStyles();
  return (
    <div className={classes.root} aria-hidden>
      {barStates
        .filter(state => states[state] > 0)
        .map(state => (
          <div
            key={state}
            className={`${classes.part} ${classes[state]}`}
            style={{ flexGrow: states[state], height }}
          />
        ))}
    </div>
  );
}
