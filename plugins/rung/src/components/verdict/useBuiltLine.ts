import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Assessment,
  isStateless,
  layerBeside,
  missingFrom,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { useCouldGoText } from './useCouldGoText';

/** What is built beside what is needed, in one line: what is missing, what could go. */
export function useBuiltLine(assessment: Assessment): string {
  const { rung, resilience, built, fit, status, couldGo, demands } = assessment;
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const couldGoText = useCouldGoText();

  if (rung === undefined || resilience === undefined) {
    return t('card.builtLine.unassessed');
  }
  const rungName = t(`ladder.rung${rung}.name`);
  const name = layerBeside(assessment)
    ? t('card.builtLine.layered', { name: rungName })
    : rungName;
  switch (fit) {
    case 'fits':
      return t('card.builtLine.fits', { name });
    case 'under-built': {
      const missing = missingFrom(built!, resilience, {
        stateless: isStateless(demands),
      });
      return missing.length > 0
        ? t('card.builtLine.missing', {
            parts: format.list(
              missing.map(({ id, count }) =>
                t(`card.missing.${id}`, { count }),
              ),
            ),
          })
        : t('card.builtLine.needed', { name });
    }
    case 'over-built': {
      const units = couldGoText(couldGo);
      const stepDown = units
        ? t('card.builtLine.couldGo', { units })
        : t('card.builtLine.enough', { name });
      return status === 'incomplete'
        ? t('card.builtLine.built', {
            rung: String(built?.resilience),
            line: stepDown,
          })
        : stepDown;
    }
    default:
      return t('card.builtLine.unknown', { name });
  }
}
