import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ReportedAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Warning } from '../shared';
import { useRefresh } from './useRefresh';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/**
 * How the answer, made as it was asked for, stands beside the one that lists
 * and reports hold, and how to make them agree.
 */
export function Freshness(props: {
  entityRef: string;
  reported: ReportedAssessment | undefined;
  onRefreshed: () => void;
}) {
  const { entityRef, reported, onRefreshed } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { refresh, refreshing, failure } = useRefresh(entityRef, onRefreshed);
  const behind = reported?.status === 'older' || reported?.status === 'missing';
  const age = reported
    ? t(`card.reported.${reported.status}`, {
        time: reported.at ? format.time(reported.at) : '',
      })
    : t('card.reported.now');

  return (
    <>
      <div className={classes.root}>
        <span role="status">{age}</span>
        {behind && (
          <Button
            size="small"
            variant="outlined"
            color="primary"
            onClick={refresh}
            disabled={refreshing}
          >
            {t('card.refresh.action')}
          </Button>
        )}
      </div>
      {failure && <Warning role="alert">{failure}</Warning>}
    </>
  );
}
