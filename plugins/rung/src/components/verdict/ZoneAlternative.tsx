import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { annotationOf, Scoping } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { useRequirementText } from './useRequirementText';

/** What naming the failure domain of the objectives would save, if anything. */
export function ZoneAlternative(props: { scoping: Scoping; isLower: boolean }) {
  const { scoping, isLower } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { nameOf } = useRequirementText();
  const annotations = format.list(scoping.keys.map(key => annotationOf(key)));
  const rung = String(scoping.rung);

  return (
    <>
      {isLower
        ? t('card.heldBy.alternative', { annotations, rung })
        : t('card.heldBy.noAlternative', {
            annotations,
            rung,
            requirements: format.list(scoping.heldBy.map(key => nameOf(key))),
          })}
    </>
  );
}
