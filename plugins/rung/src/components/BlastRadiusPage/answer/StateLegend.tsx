import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { BlastState } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ToneIcon } from '../../shared';
import { barStates, stateTones } from './stateTones';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
  item: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
  word: { fontSize: 12.5, fontWeight: 600 },
  count: { fontSize: 16, fontWeight: 700 },
}));

/** How many become of what, in words. */
export function StateLegend(props: { states: Record<BlastState, number> }) {
  const { states } = props;
  const classes = useStyles();
  const theme = useTheme();
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <ul className={classes.root}>
      {barStates.map(state => (
        <li key={state} className={classes.item}>
          <ToneIcon tone={stateTones[state]} />
          <span
            className={classes.word}
            style={{ color: toneColor(theme, stateTones[state]) }}
          >
            {t(`blastRadius.state.${state}`)}
          </span>{' '}
          <span className={classes.count}>{format.count(states[state])}</span>
        </li>
      ))}
    </ul>
  );
}
