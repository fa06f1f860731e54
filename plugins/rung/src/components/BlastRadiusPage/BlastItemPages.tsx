import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { BlastItemsQuery } from '@rung/backstage-plugin-rung-common/client';
import { BlastItem } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode, useEffect, useRef, useState } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, RowsSkeleton } from '../request';
import { PAGE_SIZE, useBlastItems } from './useBlastItems';

const useStyles = makeStyles(theme => ({
  root: { '&:focus': { outline: 'none' } },
  more: { marginTop: theme.spacing(1) },
}));

/** One page of entities, and the next ones below it once they are asked for. */
export function BlastItemPages(props: {
  /** Is to be the same object each time. */
  query: BlastItemsQuery;
  /** How many there are, for the room that they take before they are there. */
  count: number;
  /** Of one of them, in pixels. */
  height: number;
  children: (items: readonly BlastItem[], isFirst: boolean) => ReactNode;
  /** Left out for the first page. */
  cursor?: string;
}) {
  const { query, count, height, children, cursor } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useBlastItems(query, cursor);
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const isLoaded = request.value !== undefined;

  // The button that asked for these is gone, and the focus with it.
  useEffect(() => {
    if (cursor && isLoaded) {
      root.current?.focus({ preventScroll: true });
    }
  }, [cursor, isLoaded]);

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={
        <RowsSkeleton
          rows={Math.max(1, Math.min(count, PAGE_SIZE))}
          height={height}
          label={t('blastRadius.entities.loading')}
        />
      }
    >
      {({ items, nextCursor }) => (
        <>
          <div className={classes.root} ref={root} tabIndex={-1}>
            {children(items, cursor === undefined)}
          </div>
          {nextCursor && !isOpen && (
            <Button
              className={classes.more}
              size="small"
              variant="outlined"
              onClick={() => setOpen(true)}
            >
              {t('blastRadius.entities.more')}
            </Button>
          )}
          {nextCursor && isOpen && (
            <BlastItemPages
              {...props}
              count={count - items.length}
              cursor={nextCursor}
            />
          )}
        </>
      )}
    </RequestView>
  );
}
