import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  everyKind,
  FilterName,
  filterRow,
  FilterValueKind,
  filterValues,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';

/** An entity ref as short as it stays clear beside the name of its filter. */
function shortRef(entityRef: string): string {
  const { namespace, name } = parseEntityRef(entityRef);
  return namespace === 'default' ? name : `${namespace}/${name}`;
}

/** How to say a value that is one of a few words. */
function oneOf<Word extends string | number | boolean>(
  { words }: { words: readonly Word[] },
  say: (word: Word) => string,
): (value: string) => string {
  return value => {
    const known = words.find(word => String(word) === value);
    return known === undefined ? value : say(known);
  };
}

/** Filters and their values in the reader's words. */
export function useFilterText() {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);

  const say: Record<FilterValueKind, (value: string) => string> = {
    rung: rung => t('word.rung', { rung }),
    resilience: rung => t('word.rung', { rung }),
    fit: oneOf(filterValues.fit, fit => t(`word.fit.${fit}`)),
    status: oneOf(filterValues.status, status => t(`word.status.${status}`)),
    finding: oneOf(filterValues.finding, id => textOf(`title.${id}`)),
    number: oneOf(filterValues.number, key => t(`requirement.name.${key}`)),
    layer: oneOf(filterValues.layer, layer =>
      reportsT(`list.filter.platform.${layer}`),
    ),
    builtSource: oneOf(filterValues.builtSource, source =>
      t(`word.builtSource.${source}`),
    ),
    sight: oneOf(filterValues.sight, seen =>
      reportsT(`list.filter.observed.${seen}`),
    ),
    entityRef: shortRef,
    kind: kind =>
      kind === everyKind ? reportsT('list.filter.everyKind') : kind,
    text: text => text,
    place: place => place,
  };

  return {
    nameOf: (name: FilterName): string => reportsT(`list.filter.name.${name}`),
    valueOf: (name: FilterName, value: string): string =>
      say[filterRow(name).of](value),
  };
}
