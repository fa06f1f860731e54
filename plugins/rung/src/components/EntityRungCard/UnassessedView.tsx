import { CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { startingSnippet } from './startingSnippet';

const useStyles = makeStyles(theme => ({
  description: { fontSize: 14, lineHeight: 1.45 },
  snippet: {
    position: 'relative',
    margin: theme.spacing(1.5, 0, 1.25),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  code: {
    margin: 0,
    padding: theme.spacing(1.5),
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: 1.5,
  },
  copy: { position: 'absolute', top: 2, right: 2 },
}));

/** The next step for an entity that states nothing: the numbers to state. */
export function UnassessedView() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <>
      <div className={classes.description}>
        {t('card.unassessed.description')}
      </div>
      <div className={classes.snippet}>
        <pre
          className={classes.code}
          role="group"
          aria-label={t('card.unassessed.snippet')}
        >
          {startingSnippet}
        </pre>
        <div className={classes.copy}>
          <CopyTextButton
            text={startingSnippet}
            tooltipText={t('card.unassessed.copied')}
            aria-label={t('card.unassessed.copy')}
          />
        </div>
      </div>
    </>
  );
}
