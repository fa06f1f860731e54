import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { Message } from '../shared';
import { statusOf } from './statusOf';

/** What is asked for: of one entity, or what the scans have found of all. */
export type RequestSubject =
  | 'assessment'
  | 'dependents'
  | 'history'
  | 'campaign'
  | 'clusters'
  | 'observation'
  | 'ladder'
  | 'report';

const useStyles = makeStyles(theme => ({
  retry: { marginTop: theme.spacing(1) },
}));

/** An entity that the reader may not see is answered with 404, like none. */
const forbiddenStatus = [401, 403, 404];

function isForbidden(error: Error): boolean {
  return forbiddenStatus.includes(statusOf(error) ?? 0);
}

/** What went wrong and what to do about it. */
export function RequestErrorView(props: {
  error: Error;
  retry: () => void;
  subject: RequestSubject;
}) {
  const { error, retry, subject } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  if (isForbidden(error)) {
    return (
      <Message title={t(`request.${subject}.forbidden.title`)}>
        {t(`request.${subject}.forbidden.description`)}
      </Message>
    );
  }
  return (
    <>
      <ResponseErrorPanel title={t(`request.${subject}.error`)} error={error} />
      <Button
        className={classes.retry}
        variant="outlined"
        color="primary"
        onClick={retry}
      >
        {t('request.retry')}
      </Button>
    </>
  );
}
