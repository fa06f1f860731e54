import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';
import { Section } from '../shared';
import { SpendLine, useCosts } from '../spend';

/** What could go of what the team owns, unless the organization hides it. */
export function OwnedSpend(props: { filters: AssessmentFilters }) {
  const { t } = useTranslationRef(rungSpendTranslationRef);
  return (
    <>
      {useCosts()?.shown && (
        <Section id="rung-group-spend" title={t('title')}>
          <SpendLine filters={props.filters} />
        </Section>
      )}
    </>
  );
}
