import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentHistory } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode, useEffect, useRef, useState } from 'react';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { HistoryEnd } from './HistoryEnd';
import { HistoryTable } from './HistoryTable';
import { TimelineItem } from './TimelineItem';
import { useEvents } from './useEvents';

/** How the history is shown. */
export type HistoryView = 'timeline' | 'table';

const useStyles = makeStyles({
  root: { '&:focus': { outline: 'none' } },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Changes, and below them what came before. */
export function HistoryList(props: {
  history: AssessmentHistory;
  view: HistoryView;
  /** Whether it goes on from later changes, as asked for by the reader. */
  continued: boolean;
  earlier: (cursor: string) => ReactNode;
}) {
  const { history, view, continued, earlier } = props;
  const { nextCursor } = history;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const events = useEvents()(history);

  // The button that asked for these changes is gone, and the focus with it.
  useEffect(() => {
    if (continued) {
      root.current?.focus({ preventScroll: true });
    }
  }, [continued]);

  return (
    <>
      <div className={classes.root} ref={root} tabIndex={-1}>
        {view === 'table' && events.length > 0 && (
          <HistoryTable events={events} />
        )}
        {view === 'timeline' && (
          <ol className={classes.list} aria-label={t('history.title')}>
            {events.map(event => (
              <TimelineItem key={event.id} event={event} />
            ))}
          </ol>
        )}
      </div>
      {nextCursor && !isOpen && (
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t('history.more')}
        </Button>
      )}
      {nextCursor && isOpen && earlier(nextCursor)}
      {!nextCursor && <HistoryEnd history={history} continued={continued} />}
    </>
  );
}
