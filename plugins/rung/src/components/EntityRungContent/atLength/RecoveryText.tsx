import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { TextHeading } from './TextHeading';

/** What the loss of a region calls for. */
export function RecoveryText(props: { recovery: Assessment['recovery'] }) {
  const { recovery } = props;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  return (
    <div>
      <TextHeading id="recovery">{t('tab.data.recovery.title')}</TextHeading>
      {recovery ? (
        <div>
          <strong>{t(`tab.data.recovery.name.${recovery}`)}.</strong>{' '}
          {t(`tab.data.recovery.text.${recovery}`)}
        </div>
      ) : (
        <div>{t('tab.withheld')}</div>
      )}
    </div>
  );
}
