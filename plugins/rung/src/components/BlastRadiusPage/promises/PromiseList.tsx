import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BlastQuery } from '@rung/backstage-plugin-rung-common/client';
import { PromiseState } from '@rung/backstage-plugin-rung-common/wire';
import { useMemo } from 'react';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { BlastItemPages } from '../BlastItemPages';
import { KeptItem } from './KeptItem';
import { PromiseItem } from './PromiseItem';

/** In pixels, of what is on one line and of what is at length. */
const KEPT_HEIGHT = 36;
const HEIGHT = 84;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The promises of which the same becomes. */
export function PromiseList(props: {
  state: PromiseState;
  query: BlastQuery;
  count: number;
}) {
  const { state, query, count } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const ofState = useMemo(
    () => ({ ...query, promise: [state] }),
    [query, state],
  );
  return (
    <BlastItemPages
      query={ofState}
      count={count}
      height={state === 'kept' ? KEPT_HEIGHT : HEIGHT}
    >
      {items => (
        <ul
          className={classes.list}
          aria-label={t(`blastRadius.promises.list.${state}`)}
        >
          {items.map(item =>
            state === 'kept' ? (
              <KeptItem key={item.entityRef} item={item} kind={query.loss} />
            ) : (
              <PromiseItem
                key={item.entityRef}
                item={item}
                state={state}
                kind={query.loss}
              />
            ),
          )}
        </ul>
      )}
    </BlastItemPages>
  );
}
