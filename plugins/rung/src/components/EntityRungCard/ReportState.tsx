import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { toneColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { useRefresh } from './useRefresh';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    lineHeight: '16px',
    textAlign: 'right',
  },
  // No taller than the title beside it.
  button: { margin: theme.spacing(-0.5, 0) },
  failure: { color: toneColor(theme, 'bad') },
}));

/** Whether lists and reports show the same, and the button that makes them. */
export function ReportState(props: {
  assessment: LiveAssessment;
  onRefreshed: () => void;
}) {
  const { assessment, onRefreshed } = props;
  const { entityRef, reported } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { refresh, refreshing, failure } = useRefresh(entityRef, onRefreshed);
  const behind = reported?.status === 'older' || reported?.status === 'missing';

  return (
    <div className={classes.root}>
      <span role="status">
        {reported?.status === 'current' && t('card.reported.upToDate')}
      </span>
      {behind && (
        <Button
          className={classes.button}
          size="small"
          color="primary"
          onClick={refresh}
          disabled={refreshing}
        >
          {t('card.refresh.action')}
        </Button>
      )}
      {failure && (
        <div className={classes.failure} role="alert">
          {failure}
        </div>
      )}
    </div>
  );
}
