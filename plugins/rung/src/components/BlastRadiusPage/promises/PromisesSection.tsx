import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BlastQuery } from '@rung/backstage-plugin-rung-common/client';
import {
  BlastRadius,
  promiseStates,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description, Section } from '../../shared';
import { PromiseList } from './PromiseList';

/** What is promised of such a loss, and what becomes of it: the broken ones first. */
export function PromisesSection(props: {
  radius: Pick<BlastRadius, 'loss' | 'counts'>;
  query: BlastQuery;
}) {
  const { radius, query } = props;
  const { kind } = radius.loss;
  const { promises } = radius.counts;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const loss = t(`blastRadius.loss.${kind}`);
  const isBroken = promises.broken > 0;
  const states = promiseStates.filter(state => promises[state] > 0);

  function lead(): string {
    if (isBroken) {
      return t('blastRadius.promises.broken', { loss });
    }
    return states.length > 0
      ? t('blastRadius.promises.whole', { loss })
      : t('blastRadius.promises.none', { loss });
  }

  return (
    <Section
      title={t(
        isBroken
          ? 'blastRadius.promises.brokenTitle'
          : 'blastRadius.promises.title',
      )}
    >
      <Description>{lead()}</Description>
      {states.map(state => (
        <PromiseList
          key={state}
          state={state}
          kind={kind}
          query={query}
          count={promises[state]}
        />
      ))}
    </Section>
  );
}
