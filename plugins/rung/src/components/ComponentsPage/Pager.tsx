import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { ListState, pageSizes } from './useListState';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.5),
    fontSize: 14,
  },
  select: {
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    font: 'inherit',
    marginLeft: theme.spacing(1),
    padding: theme.spacing(0.5),
  },
}));

/** To the pages before and after, and how long a page is. */
export function Pager(props: { state: ListState; nextCursor?: string }) {
  const { state, nextCursor } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <nav className={classes.root} aria-label={t('list.page.label')}>
      <label>
        {t('list.page.size')}
        <select
          className={classes.select}
          value={state.limit}
          onChange={event => state.setLimit(Number(event.target.value))}
        >
          {pageSizes.map(size => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" disabled={!state.cursor} onClick={state.goBack}>
        {state.offset === undefined
          ? t('list.page.first')
          : t('list.page.previous')}
      </Button>
      <Button
        size="small"
        disabled={!nextCursor}
        onClick={() => nextCursor && state.goOn(nextCursor)}
      >
        {t('list.page.next')}
      </Button>
    </nav>
  );
}
