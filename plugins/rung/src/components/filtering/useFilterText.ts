import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  everyKind,
  FindingId,
  MethodNumber,
  Fit,
  ReportedStatus,
} from '@rung/backstage-plugin-rung-common';
import { FilterName } from '../../filters';
import { rungTranslationRef } from '../../translation';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';

/** An entity ref as short as it stays clear beside the name of its filter. */
function shortRef(entityRef: string): string {
  const { namespace, name } = parseEntityRef(entityRef);
  return namespace === 'default' ? name : `${namespace}/${name}`;
}

/** Filters and their values in the reader's words. */
export function useFilterText() {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);

  function nameOf(name: FilterName): string {
    return t(`list.filter.name.${name}`);
  }

  function valueOf(name: FilterName, value: string): string {
    switch (name) {
      case 'rung':
      case 'resilience':
      case 'built':
        return t('word.rung', { rung: value });
      case 'platform':
        return t(`list.filter.platform.${value as 'true' | 'false'}`);
      case 'fit':
        return t(`word.fit.${value as Fit}`);
      case 'status':
        return t(`word.status.${value as ReportedStatus}`);
      case 'finding':
        return textOf(`title.${value as FindingId}`);
      case 'missing':
      case 'unreadable':
        return t(`requirement.name.${value as MethodNumber}`);
      case 'kind':
        return value === everyKind ? t('list.filter.everyKind') : value;
      case 'owner':
      case 'system':
      case 'domain':
        return shortRef(value);
      default:
        return value;
    }
  }

  return { nameOf, valueOf };
}
