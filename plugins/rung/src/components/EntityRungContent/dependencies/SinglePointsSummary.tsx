import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { SinglePoints } from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { SinglePointsRemarks } from '../../losses';
import { Request } from '../../request';

/** That nothing takes it down alone, or that this is not known yet. */
export function SinglePointsSummary(props: {
  request: Request<SinglePoints | undefined>;
}) {
  const { value, error, loading, retry } = props.request;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { t: commonT } = useTranslationRef(rungTranslationRef);
  if (loading) {
    return <span role="status">{t('losses.single.loading')}</span>;
  }
  if (error) {
    return (
      <>
        {t('losses.single.title')}: {t('losses.single.failed')}{' '}
        <Button size="small" color="primary" onClick={retry}>
          {commonT('request.retry')}
        </Button>
      </>
    );
  }
  return value?.total === 0 ? <SinglePointsRemarks points={value} /> : null;
}
