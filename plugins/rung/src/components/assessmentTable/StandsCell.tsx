import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  AssessmentSummary,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';
import { postureColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { whiteSpace: 'nowrap' },
  posture: { fontWeight: 600 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** How what stands compares with what is required. */
export function StandsCell(props: { summary: AssessmentSummary }) {
  const { posture, built, resilience } = props.summary;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungTranslationRef);

  if (posture === 'unknown') {
    return <span className={classes.aside}>{t('word.posture.unknown')}</span>;
  }
  const steps =
    built && resilience
      ? resiliencePath.indexOf(built) - resiliencePath.indexOf(resilience)
      : 0;
  return (
    <div className={classes.root}>
      <div
        className={classes.posture}
        style={{ color: postureColor(theme, posture) }}
      >
        {t(`word.posture.${posture}`)}
      </div>
      <div className={classes.aside}>
        {t('list.stands.rung', { rung: String(built) })}
        {steps > 0 && ` · ${t('list.stands.above', { count: steps })}`}
        {steps < 0 && ` · ${t('list.stands.below', { count: -steps })}`}
      </div>
    </div>
  );
}
