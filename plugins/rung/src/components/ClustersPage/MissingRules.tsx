import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { focusOutline, Snippet } from '../shared';
import { rulesText } from './rulesText';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(0.5) },
  summary: {
    cursor: 'pointer',
    '&:focus-visible': focusOutline(theme),
  },
}));

/** The rules that a ClusterRole lacks, to be added as they stand there. */
export function MissingRules(props: { cluster: ClusterState }) {
  const { name, missingRules } = props.cluster;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  return (
    <>
      {missingRules.length > 0 && (
        <details className={classes.root}>
          <summary className={classes.summary}>
            {t('clustersPage.missing', { count: missingRules.length })}
          </summary>
          <Snippet
            text={rulesText(missingRules)}
            label={t('clustersPage.rules', { name })}
            copyLabel={t('clustersPage.copy')}
            copiedText={t('clustersPage.copied')}
          />
        </details>
      )}
    </>
  );
}
