import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Severity } from '@rung/backstage-plugin-rung-common';
import { Tone, toneColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { ToneIcon } from './ToneIcon';

const tones: Readonly<Record<Severity, Tone>> = {
  high: 'bad',
  medium: 'warn',
  low: 'info',
};

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'inline-flex',
    fontSize: 12.5,
    fontWeight: 600,
    gap: theme.spacing(0.5),
    // Its words are on the line of those beside it, and not its icon.
    verticalAlign: '-3px',
    whiteSpace: 'nowrap',
  },
}));

/** How severe a finding is, by shape, word and color, the same on all faces. */
export function SeverityMark(props: {
  severity: Severity;
  /** What is accepted is told apart, and is not pressing. */
  accepted?: boolean;
}) {
  const { severity, accepted = false } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungTranslationRef);
  const tone = accepted ? 'unknown' : tones[severity];
  return (
    <span className={classes.root} style={{ color: toneColor(theme, tone) }}>
      <ToneIcon tone={tone} />
      {t(`word.severity.${severity}`)}
    </span>
  );
}
