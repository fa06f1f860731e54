import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  BlastQuery,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common/client';
import {
  BlastRadius,
  blastStates,
  unknownPlaces,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { countsComponents } from '../../../filters';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ExportButton } from '../../listing';
import { Section } from '../../shared';
import { StateDisclosure } from './StateDisclosure';
import { StateEntities } from './StateEntities';
import { whyColumn } from './whyColumn';

/** Every entity by what becomes of it, and all of them as a file. */
export function EntitiesSection(props: {
  radius: BlastRadius;
  /** Is to be the same object until the question is another one. */
  query: BlastQuery;
}) {
  const { radius, query } = props;
  const { counts, unknown, kinds } = radius;
  const rungApi = useApi(rungApiRef);
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const load = useCallback(
    (options: RequestOptions) => rungApi.exportBlastItems(query, options),
    [rungApi, query],
  );
  const reasons = unknownPlaces
    .filter(reason => unknown[reason] > 0)
    .map(reason =>
      t(`blastRadius.entities.reason.${reason}`, {
        count: unknown[reason],
        number: format.count(unknown[reason]),
      }),
    );
  return (
    <Section
      title={t('blastRadius.entities.title')}
      actions={
        <ExportButton
          subject="blast-radius"
          text={t('blastRadius.entities.csv')}
          load={load}
        />
      }
    >
      {blastStates
        .filter(state => counts.states[state] > 0)
        .map(state => (
          <StateDisclosure
            key={state}
            state={state}
            count={counts.states[state]}
            remark={state === 'unknown' ? reasons.join(', ') : undefined}
          >
            <StateEntities
              state={state}
              query={query}
              count={counts.states[state]}
              noun={countsComponents({ kind: kinds }) ? 'component' : 'entity'}
              why={whyColumn(radius, state)}
            />
          </StateDisclosure>
        ))}
    </Section>
  );
}
