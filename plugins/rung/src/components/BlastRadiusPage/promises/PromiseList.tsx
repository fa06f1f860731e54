import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BlastQuery } from '@rung/backstage-plugin-rung-common/client';
import {
  LossKind,
  PromiseState,
} from '@rung/backstage-plugin-rung-common/wire';
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
  /** Of the loss. */
  kind: LossKind;
  query: BlastQuery;
  count: number;
}) {
  const { state, kind, query, count } = props;
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
      {(items, rowProps) => (
        <ul
          className={classes.list}
          aria-label={t(`blastRadius.promises.list.${state}`)}
        >
          {items.map((item, index) =>
            state === 'kept' ? (
              <KeptItem
                key={item.entityRef}
                item={item}
                kind={kind}
                row={rowProps(index)}
              />
            ) : (
              <PromiseItem
                key={item.entityRef}
                item={item}
                state={state}
                kind={kind}
                row={rowProps(index)}
              />
            ),
          )}
        </ul>
      )}
    </BlastItemPages>
  );
}
