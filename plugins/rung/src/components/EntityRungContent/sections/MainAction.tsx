import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useRequirementsLink } from '../../../links';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';

/** To where the requirements are stated, where the portal has such a place. */
export function MainAction(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const link = useRequirementsLink(assessment);
  const states = assessment.demands.some(
    ({ source }) => source.type === 'entity',
  );

  return link ? (
    <ButtonLink href={link.to} variant="primary" size="small">
      {states ? t('tab.action.change') : t('tab.action.state')}
    </ButtonLink>
  ) : null;
}
