import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { LoadingView, RequestView } from '../request';
import { usePolicy } from '../requirementForm';
import { Calculator } from './Calculator';

/** What if: the requirements as a form, and the rung that they call for. */
export function CalculatorPage() {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = usePolicy();
  return (
    <RequestView
      request={request}
      subject="ladder"
      skeleton={
        <LoadingView label={t('calculator.loading')} heights={[96, 2400]} />
      }
    >
      {policy => <Calculator policy={policy} />}
    </RequestView>
  );
}
