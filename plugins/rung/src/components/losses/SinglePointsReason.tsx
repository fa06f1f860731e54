import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Fragment } from 'react';
import { useFormat } from '../../format';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Reason } from '../verdict/Reason';
import { LossLink } from './LossLink';
import { SinglePointsRemarks } from './SinglePointsRemarks';
import { useSinglePoints } from './useSinglePoints';

/** As many as are read on a card; the tab has them all. */
const MOST_NAMED = 3;

/** What an entity goes down with, on one line of the card. */
export function SinglePointsReason(props: { entityRef: string }) {
  const { value, error } = useSinglePoints(props.entityRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const named = value?.items.slice(0, MOST_NAMED) ?? [];
  const more = (value?.total ?? 0) - named.length;
  return (
    <Reason label={t('losses.single.title')}>
      {!value && t(error ? 'losses.single.failed' : 'losses.single.loading')}
      {named.map(({ loss }, index) => (
        <Fragment key={`${loss.kind} ${loss.name ?? index}`}>
          {index > 0 && ', '}
          <LossLink loss={loss} />
        </Fragment>
      ))}
      {more > 0 && (
        <>
          {' '}
          {t('losses.single.more', {
            count: more,
            number: format.count(more),
          })}
        </>
      )}
      {value && (
        <div>
          <SinglePointsRemarks points={value} />
        </div>
      )}
    </Reason>
  );
}
