import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { fitColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles(theme => ({
  root: { whiteSpace: 'nowrap' },
  fit: { fontWeight: 600 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** How what is built compares with what is needed. */
export function BuiltCell(props: { summary: AssessmentSummary }) {
  const { fit, built, builtSource } = props.summary;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);

  if (fit === 'unknown') {
    return <span className={classes.aside}>{t('word.fit.unknown')}</span>;
  }
  return (
    <div className={classes.root}>
      <div className={classes.fit} style={{ color: fitColor(theme, fit) }}>
        {t(`word.fit.${fit}`)}
      </div>
      <div className={classes.aside}>
        {reportsT('list.built.rung', { rung: String(built) })}
        {` · ${reportsT(`list.built.source.${builtSource}`)}`}
      </div>
    </div>
  );
}
