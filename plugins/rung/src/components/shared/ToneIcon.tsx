import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Tone, toneColor } from '../../theme';

/** A shape for each tone, since color never speaks alone. */
const shapes: Readonly<Record<Tone, string>> = {
  ok: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  warn: 'M8 1.4 15.2 14H.8z',
  bad: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  unknown: 'M2 2h12v12H2z',
};

const marks: Readonly<Record<Tone, string>> = {
  ok: 'M4.6 8.3l2.3 2.3 4.5-4.8',
  warn: 'M8 6v3.6M8 11.9v.1',
  bad: 'M8 4.4v4.4M8 11.4v.1',
  info: 'M8 7.4v3.8M8 4.6v.1',
  unknown: 'M5 8h6',
};

const useStyles = makeStyles({ root: { flex: 'none', verticalAlign: '-3px' } });

/** How bad something is, beside the words that say it. */
export function ToneIcon(props: { tone: Tone }) {
  const { tone } = props;
  const classes = useStyles();
  const theme = useTheme();
  return (
    <svg
      className={classes.root}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      aria-hidden
    >
      <path d={shapes[tone]} fill={toneColor(theme, tone)} />
      <path
        d={marks[tone]}
        fill="none"
        stroke={theme.palette.background.paper}
        strokeWidth={1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
