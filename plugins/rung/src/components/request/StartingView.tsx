import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect } from 'react';
import { rungTranslationRef } from '../../translation';
import { Message } from '../shared';

const useStyles = makeStyles(theme => ({
  progress: { margin: theme.spacing(1.5, 0) },
}));

/** That a backend seems to be starting; it is asked again after a pause. */
export function StartingView(props: {
  /** In milliseconds. */
  pause: number;
  /** Whether it is being asked right now. */
  busy: boolean;
  retry: () => void;
}) {
  const { pause, busy, retry } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  useEffect(() => {
    if (busy) {
      return undefined;
    }
    const timer = setTimeout(retry, pause);
    return () => clearTimeout(timer);
  }, [pause, busy, retry]);

  return (
    <div role="status">
      <Message title={t('request.starting.title')}>
        {t('request.starting.description')}
        <LinearProgress className={classes.progress} aria-hidden />
        <Button
          size="small"
          variant="outlined"
          color="primary"
          disabled={busy}
          onClick={retry}
        >
          {t('request.starting.retry')}
        </Button>
      </Message>
    </div>
  );
}
