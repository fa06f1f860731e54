import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BlastItem } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Chain } from '../../losses';

/** Why that becomes of an entity: the chain, its places, or why they are not known. */
export function WhyCell(props: { item: BlastItem }) {
  const { item } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();

  function placesText({ all, left }: { all: number; left: number }): string {
    return left === all
      ? t('blastRadius.entities.noneLost')
      : t('blastRadius.entities.places', {
          count: all,
          number: format.count(all),
          left: format.count(left),
        });
  }

  if (item.state === 'down') {
    return (
      <Chain
        entityRef={item.entityRef}
        name={item.title ?? item.name}
        steps={item.chain}
        skipped={item.skipped}
        isNamed
      />
    );
  }
  const { unknown, places, uncertain } = item;
  const texts = [
    unknown && entityT(`losses.unknown.${unknown}`),
    !unknown && places && placesText(places),
    uncertain && t('blastRadius.entities.uncertain'),
  ];
  return <>{texts.filter(Boolean).join('; ')}</>;
}
