import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { annotationOf } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { Snippet } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.text.secondary, fontSize: 13 },
  summary: { cursor: 'pointer' },
  text: { marginTop: theme.spacing(1) },
}));

const DAYS = 90;
const DAY_MS = 86_400_000;

/** How to say that a finding is known and stays as it is for the time being. */
export function AcceptanceHelp(props: { id: string; title: string }) {
  const { id, title } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const until = new Date(Date.now() + DAYS * DAY_MS).toISOString().slice(0, 10);

  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {t('tab.findings.accept.summary')}
      </summary>
      <div className={classes.text}>{t('tab.findings.accept.description')}</div>
      <Snippet
        text={`${annotationOf(`accept.${id}`)}: 'until ${until}: ${t(
          'tab.findings.accept.reason',
        )}'`}
        label={t('tab.findings.accept.snippet', { finding: title })}
        copyLabel={t('tab.findings.accept.copy', { finding: title })}
        copiedText={t('tab.findings.accept.copied')}
      />
    </details>
  );
}
