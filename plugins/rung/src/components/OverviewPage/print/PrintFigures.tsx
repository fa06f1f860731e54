import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { toneColor } from '../../../theme';
import { ToneIcon } from '../../shared';
import { useChangeText } from '../../comparison';
import { Figure } from '../figures/useFigures';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    display: 'grid',
    gridTemplateColumns: 'repeat(6, 1fr)',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  figure: {
    borderLeft: `1px solid ${theme.palette.divider}`,
    padding: '6px 8px',
    '&:first-child': { borderLeft: 0 },
  },
  label: { fontSize: 11, fontWeight: 700, whiteSpace: 'nowrap' },
  count: { fontSize: 22, fontWeight: 700, lineHeight: 1.25 },
  change: { color: theme.palette.text.secondary, fontSize: 11.5 },
}));

/** The head figures in one row, each with what has changed. */
export function PrintFigures(props: { figures: Figure[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const format = useFormat();
  const changeText = useChangeText();
  return (
    <ul className={classes.root}>
      {props.figures.map(({ label, tone, count, compared }) => (
        <li key={label} className={classes.figure}>
          <div
            className={classes.label}
            style={{ color: tone && toneColor(theme, tone) }}
          >
            {tone && <ToneIcon tone={tone} />} {label}
          </div>
          <div className={classes.count}>{format.count(count)}</div>
          <div className={classes.change}>
            {compared && changeText(compared)}
          </div>
        </li>
      ))}
    </ul>
  );
}
