import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Request } from '../request';
import { FormSubject } from '../RequirementsFormField/readFormSubject';
import { Warning } from '../shared';

/** Whether all that the entity inherits and has is counted. */
export function SubjectNote(props: { request: Request<FormSubject> }) {
  const { value, error } = props.request;
  const { t } = useTranslationRef(rungReportsTranslationRef);

  if (error) {
    return <Warning role="alert">{t('calculator.subject.failed')}</Warning>;
  }
  if (!value) {
    return <div role="status">{t('calculator.subject.loading')}</div>;
  }
  const { demands = [] } = value.assessment ?? {};
  const withheld = demands.filter(
    demand => demand.value.type === 'withheld',
  ).length;
  return withheld > 0 ? (
    <Warning>{t('calculator.subject.withheld', { count: withheld })}</Warning>
  ) : null;
}
