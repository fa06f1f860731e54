import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentHistory } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { isAssessed } from './isAssessed';
import { TimelineItem } from './TimelineItem';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '&:focus': { outline: 'none' },
  },
  aside: { color: theme.palette.text.secondary },
}));

/** Changes, and below them what came before. */
export function Timeline(props: {
  history: AssessmentHistory;
  /** Whether it goes on from later changes, as asked for by the reader. */
  continued: boolean;
  earlier: (cursor: string) => ReactNode;
}) {
  const { history, continued, earlier } = props;
  const { items, firstSeen, nextCursor } = history;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);

  // The button that asked for these changes is gone, and the focus with it.
  useEffect(() => {
    if (continued) {
      list.current?.focus({ preventScroll: true });
    }
  }, [continued]);

  return (
    <>
      <ol
        className={classes.list}
        ref={list}
        tabIndex={-1}
        aria-label={t('tab.history.title')}
      >
        {items.map((item, index) => (
          <TimelineItem
            key={item.id}
            item={item}
            isFirst={!nextCursor && index === items.length - 1}
          />
        ))}
      </ol>
      {nextCursor && !isOpen && (
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t('tab.history.more')}
        </Button>
      )}
      {nextCursor && isOpen && earlier(nextCursor)}
      {!nextCursor && (
        <div className={classes.aside}>
          {firstSeen
            ? t(
                isAssessed(firstSeen.status)
                  ? 'tab.history.firstAssessed'
                  : 'tab.history.firstSeen',
                { time: format.time(firstSeen.at) },
              )
            : t('tab.history.none')}{' '}
          {items.length === 0 &&
            !continued &&
            firstSeen &&
            t('tab.history.unmoved')}
        </div>
      )}
    </>
  );
}
