import { makeStyles, useTheme } from '@material-ui/core/styles';
import { severities, Severity } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { Tone, toneColor } from '../../../theme';
import { SeverityMark } from '../../shared';
import { compareFindings, Comparison, useChangeText } from '../../comparison';

const tones: Readonly<Record<Severity, Tone>> = {
  high: 'bad',
  medium: 'warn',
  low: 'info',
};

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    alignItems: 'center',
    columnGap: theme.spacing(1.5),
    display: 'grid',
    fontSize: 14,
    gridTemplateColumns: '84px minmax(0, 1fr) 40px 84px',
    minHeight: 28,
  },
  bar: {
    borderRadius: 2,
    display: 'block',
    height: 10,
    minWidth: 2,
    printColorAdjust: 'exact',
  },
  count: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 700,
    textAlign: 'right',
  },
  change: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** How many findings of each severity are open, and what has changed. */
export function SeverityBars(props: { label: string; comparison: Comparison }) {
  const { label, comparison } = props;
  const classes = useStyles();
  const theme = useTheme();
  const format = useFormat();
  const changeText = useChangeText();
  const rows = severities.map(severity => ({
    severity,
    compared: compareFindings(comparison, each => each.severity === severity),
  }));
  const most = Math.max(1, ...rows.map(({ compared }) => compared.now));

  return (
    <ul className={classes.root} aria-label={label}>
      {rows.map(({ severity, compared }) => (
        <li key={severity} className={classes.row}>
          <SeverityMark severity={severity} />{' '}
          <span aria-hidden>
            <span
              className={classes.bar}
              style={{
                background: toneColor(theme, tones[severity]),
                width: `${(100 * compared.now) / most}%`,
              }}
            />
          </span>{' '}
          <span className={classes.count}>{format.count(compared.now)}</span>{' '}
          <span className={classes.change}>{changeText(compared)}</span>
        </li>
      ))}
    </ul>
  );
}
