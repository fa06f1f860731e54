import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import NotificationsIcon from '@material-ui/icons/Notifications';
import { CampaignRef } from '@rung/backstage-plugin-rung-common/client';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { rungApiRef } from '../../api';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

/** Has the owners of what is left told so, and says how many are. */
export function RemindButton(props: { campaign: CampaignRef }) {
  const { namespace, name } = props.campaign;
  const rungApi = useApi(rungApiRef);
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [{ loading, error, value }, remind] = useAsyncFn(
    () => rungApi.remindOwners({ namespace, name }),
    [rungApi, namespace, name],
  );
  const counted = (count: number) => ({ count, number: format.count(count) });
  return (
    <>
      <span role="status">
        {error && t('campaignsPage.remind.failed')}
        {value && !loading && !error && (
          <>
            {t('campaignsPage.remind.done', counted(value.reminded))}
            {value.remindedBefore > 0 &&
              ` ${t(
                'campaignsPage.remind.before',
                counted(value.remindedBefore),
              )}`}
          </>
        )}
      </span>
      <Button
        size="small"
        startIcon={<NotificationsIcon />}
        disabled={loading}
        onClick={remind}
      >
        {loading
          ? t('campaignsPage.remind.busy')
          : t('campaignsPage.remind.button')}
      </Button>
    </>
  );
}
