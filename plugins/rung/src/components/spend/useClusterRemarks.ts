import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SpendClusters } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';

/** More names tell nobody more. */
const MOST_NAMED = 10;

/** What there is to say of which clusters could go, sentence by sentence. */
export function useClusterRemarks(): (clusters: SpendClusters) => string[] {
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const format = useFormat();

  function needed({ noLongerNeeded, free }: SpendClusters): string[] {
    const counted = {
      count: noLongerNeeded,
      number: format.count(noLongerNeeded),
    };
    if (noLongerNeeded === 0 || free === noLongerNeeded) {
      return [];
    }
    if (free === undefined) {
      return [t('clusters.unseen', counted)];
    }
    return free === 0
      ? [t('clusters.kept', counted)]
      : [
          t('clusters.some', {
            ...counted,
            kept: format.count(noLongerNeeded - free),
            free: format.count(free),
          }),
        ];
  }

  function named({ freeNames = [] }: SpendClusters): string[] {
    const rest = freeNames.length - MOST_NAMED;
    const names = [
      ...freeNames.slice(0, MOST_NAMED),
      ...(rest > 0 ? [t('clusters.more', { number: format.count(rest) })] : []),
    ];
    return names.length > 0
      ? [t('clusters.names', { names: format.list(names) })]
      : [];
  }

  return clusters => [
    ...needed(clusters),
    ...named(clusters),
    ...(clusters.unnamed > 0
      ? [
          t('clusters.unnamed', {
            count: clusters.unnamed,
            number: format.count(clusters.unnamed),
          }),
        ]
      : []),
  ];
}
