import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Fact } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/** What facts say, dates and numbers in the reader's locale. */
export function useFactText(): (fact: Pick<Fact, 'key' | 'value'>) => string {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  return ({ key, value }) => {
    if (typeof value === 'boolean') {
      return t(value ? 'tab.built.yes' : 'tab.built.no');
    }
    if (typeof value === 'number') {
      return format.count(value);
    }
    const isDay = key.endsWith('-exercised') && value !== 'never';
    return isDay ? format.day(value) : value;
  };
}
