import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SinglePoints } from '@rung/backstage-plugin-rung-common/wire';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';

/** That nothing takes it down alone, as far as is known, and how far that is. */
export function SinglePointsRemarks(props: {
  points: Pick<SinglePoints, 'total' | 'unknown' | 'uncertain'>;
}) {
  const { total, unknown, uncertain } = props.points;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const remarks = [
    total === 0 && !unknown && t('losses.single.none'),
    unknown &&
      t('losses.single.unknown', { reason: t(`losses.unknown.${unknown}`) }),
    uncertain && t('losses.single.uncertain'),
  ];
  return <>{remarks.filter(Boolean).join(' ')}</>;
}
