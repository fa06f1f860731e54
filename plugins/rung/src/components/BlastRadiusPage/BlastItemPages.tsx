import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { BlastItemsQuery } from '@rung/backstage-plugin-rung-common/client';
import { BlastItem } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, RowsSkeleton } from '../request';
import { PAGE_SIZE, useBlastItems } from './useBlastItems';

const useStyles = makeStyles(theme => ({
  next: { marginTop: theme.spacing(1) },
}));

/** What the element of an entity is given, so that the focus can go to it. */
export interface RowProps {
  ref?: (row: HTMLElement | null) => void;
  tabIndex?: number;
}

/** The button that asked for a row is gone, and the focus with it. */
const newRow: RowProps = {
  ref: row => row?.focus({ preventScroll: true }),
  tabIndex: -1,
};

/** Entities in one table or list, of which more are read as they are asked for. */
export function BlastItemPages(props: {
  /** Is to be the same object all the time. */
  query: BlastItemsQuery;
  /** How many there are, for the room that they take before they are there. */
  count: number;
  /** Of one of them, in pixels. */
  height: number;
  /** Shows all that have been read; each row is given what is for its index. */
  children: (
    items: readonly BlastItem[],
    rowProps: (index: number) => RowProps | undefined,
  ) => ReactNode;
}) {
  const { query, count, height, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { items, earlier, request, readOn } = useBlastItems(query);
  const isFirst = earlier === 0;
  return (
    <>
      {items.length > 0 &&
        children(items, index =>
          !isFirst && index === earlier ? newRow : undefined,
        )}
      <div className={isFirst && !readOn ? undefined : classes.next}>
        <RequestView
          request={request}
          subject="report"
          skeleton={
            <RowsSkeleton
              rows={Math.max(1, Math.min(count - earlier, PAGE_SIZE))}
              height={height}
              label={t(
                isFirst
                  ? 'blastRadius.entities.loading'
                  : 'blastRadius.entities.loadingMore',
              )}
            />
          }
        >
          {() =>
            readOn && (
              <Button size="small" variant="outlined" onClick={readOn}>
                {t('blastRadius.entities.more')}
              </Button>
            )
          }
        </RequestView>
      </div>
    </>
  );
}
