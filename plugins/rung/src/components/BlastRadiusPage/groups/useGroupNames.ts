import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  BlastGroup,
  BlastGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { useSearchParams } from 'react-router-dom';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useValueTitles } from '../../filtering';

/** What groups are called, and the address at which the page is about one alone. */
export function useGroupNames(
  groupBy: BlastGrouping,
  groups: readonly BlastGroup[],
) {
  const [search] = useSearchParams();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const titleOf = useValueTitles(
    groupBy,
    groups.flatMap(({ name }) => name ?? []),
  );
  return {
    titleOf: (name: string | undefined): string =>
      name === undefined
        ? t(`blastRadius.groups.none.${groupBy}`)
        : titleOf(name),
    addressOf: (name: string): string => {
      const narrowed = new URLSearchParams(search);
      narrowed.set(groupBy, name);
      return `?${narrowed}`;
    },
  };
}

export type GroupNames = ReturnType<typeof useGroupNames>;
