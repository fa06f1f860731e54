import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Choice } from '../shared';
import { Pages, pageSizes } from './usePages';

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
  size: { margin: 0 },
}));

/** To the pages before and after, and how long a page is. */
export function Pager(props: { state: Pages; nextCursor?: string }) {
  const { state, nextCursor } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();

  return (
    <nav className={classes.root} aria-label={t('list.page.label')}>
      <Choice
        className={classes.size}
        label={t('list.page.size')}
        value={String(state.limit)}
        options={pageSizes.map(size => ({
          value: String(size),
          label: format.count(size),
        }))}
        onChange={size => state.setLimit(Number(size))}
      />
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
