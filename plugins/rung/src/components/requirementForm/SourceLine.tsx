import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { RequirementSource } from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';

/** Where a value comes from that a form leaves open. */
export function SourceLine(props: {
  source: RequirementSource;
  className: string;
}) {
  const { source, className } = props;
  const { t } = useTranslationRef(rungFormTranslationRef);
  const { type, profile = '', entityRef } = source;

  switch (type) {
    case 'entity':
      return null;
    case 'profile':
      return (
        <div className={className}>{t('inherited.profile', { profile })}</div>
      );
    case 'counted':
      return <div className={className}>{t('inherited.counted')}</div>;
    default:
      return (
        <div className={className}>
          {t('inherited.elsewhere', {
            source: entityRef ? (
              <EntityDisplayName
                entityRef={entityRef}
                hideIcon
                disableTooltip
              />
            ) : (
              type
            ),
          })}
        </div>
      );
  }
}
