import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { BlastQuery } from '@rung/backstage-plugin-rung-common/client';
import { BlastState } from '@rung/backstage-plugin-rung-common/wire';
import { useMemo } from 'react';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { BlastItemPages } from '../BlastItemPages';
import { BlastTable } from './BlastTable';
import { WhyColumn } from './whyColumn';

/** Of a row, in pixels. */
const HEIGHT = 38;

/** Those of which the same becomes, page by page. */
export function StateEntities(props: {
  state: BlastState;
  query: BlastQuery;
  count: number;
  noun: 'component' | 'entity';
  why: WhyColumn | undefined;
}) {
  const { state, query, count, noun, why } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const ofState = useMemo(() => ({ ...query, state: [state] }), [query, state]);
  return (
    <BlastItemPages query={ofState} count={count} height={HEIGHT}>
      {(items, rowProps) => (
        <BlastTable
          label={t(`blastRadius.state.${state}`)}
          items={items}
          noun={noun}
          why={why}
          rowProps={rowProps}
        />
      )}
    </BlastItemPages>
  );
}
