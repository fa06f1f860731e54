import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  bordersOf,
  RequirementKey,
  ScaleName,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { useRequirementText } from '../verdict';

/** Where the borders in force lie for a requirement, each as a sentence. */
export function useBordersText(
  key: RequirementKey,
  thresholds: Thresholds | undefined,
): string[] {
  const { t } = useTranslationRef(rungTranslationRef);
  const { amountOf } = useRequirementText();

  if (!thresholds) {
    return [];
  }
  const { scales, choices } = thresholds;

  function bordersOn(name: ScaleName): string[] {
    return bordersOf(scales[name]).map(border =>
      t(
        name === 'peak-to-base'
          ? 'form.border.peakToBase'
          : `form.border.${border.relation}`,
        {
          amount: amountOf(border.amount, border.unit),
          rung: String(border.rung),
        },
      ),
    );
  }

  if (key === 'pods' || key === 'nodes') {
    return [...bordersOn(key), ...bordersOn('peak-to-base')];
  }
  if (isOneOf(key, scales)) {
    const { bands } = scales[key];
    return bands.length > 1
      ? bordersOn(key)
      : [t('form.border.any', { rung: String(bands[0].rung) })];
  }
  return key === 'compliance'
    ? Object.entries(choices.compliance).map(([word, rung]) =>
        t('form.border.word', { word, rung: String(rung) }),
      )
    : [];
}

function isOneOf<T extends object>(
  key: PropertyKey,
  record: T,
): key is keyof T {
  return Object.hasOwn(record, key);
}
