import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequirementSource } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { EntityName } from '../../shared';

/** Whose name a reader may not be shown, by how the source is called. */
const hiddenAs = {
  system: 'system',
  domain: 'domain',
  counted: 'cluster',
} as const;

/** Where a requirement is stated, with a link where that is somewhere else. */
export function SourceText(props: { source: RequirementSource }) {
  const { type, entityRef, profile } = props.source;
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);

  if (type === 'profile') {
    return (
      <>
        {entityT('tab.requirements.source.profile', {
          profile: profile ?? t('requirement.withheld'),
        })}
      </>
    );
  }
  return (
    <>
      {entityT(`tab.requirements.source.${type}`)}
      {type !== 'entity' && (
        <>
          {': '}
          <EntityName
            entityRef={entityRef}
            hidden={entityT(`tab.hidden.${hiddenAs[type]}`)}
          />
        </>
      )}
    </>
  );
}
