import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  BuiltKey,
  FindingId,
  RequirementKey,
} from '@rung/backstage-plugin-rung-common';
import { StatementKey } from '../../statedRequirements';
import { rungTranslationRef } from '../../translation';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';

/** What anything that can be stated is called. */
export function useStatementName(): (key: StatementKey) => string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);

  return key => {
    if (key === 'profile') {
      return formT('form.profile.label');
    }
    const [, kind, name] = /^(built|accept)\.(.+)$/.exec(key) ?? [];
    switch (kind) {
      case 'built':
        return findingT(`fact.name.${name as BuiltKey}`);
      case 'accept':
        return findingT(`title.${name as FindingId}`);
      default:
        return t(`requirement.name.${key as RequirementKey}`);
    }
  };
}
