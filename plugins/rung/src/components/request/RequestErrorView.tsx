import { EmptyState, ResponseErrorPanel } from '@backstage/core-components';
import { ResponseError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { rungTranslationRef } from '../../translation';

/** An entity that the reader may not see is answered with 404, like none. */
const forbiddenStatus = [401, 403, 404];

function isForbidden(error: Error): boolean {
  return (
    error.name === 'ResponseError' &&
    forbiddenStatus.includes((error as ResponseError).statusCode)
  );
}

/** What went wrong and what to do about it. */
export function RequestErrorView(props: { error: Error; retry: () => void }) {
  const { error, retry } = props;
  const { t } = useTranslationRef(rungTranslationRef);

  if (isForbidden(error)) {
    return (
      <EmptyState
        missing="info"
        title={t('card.forbidden.title')}
        description={t('card.forbidden.description')}
      />
    );
  }
  return (
    <>
      <ResponseErrorPanel title={t('card.error.title')} error={error} />
      <Button variant="outlined" color="primary" onClick={retry}>
        {t('card.error.retry')}
      </Button>
    </>
  );
}
