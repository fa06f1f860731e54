import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import BookmarkBorderIcon from '@material-ui/icons/BookmarkBorder';
import { useLocation, useSearchParams } from 'react-router-dom';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { MenuButton } from '../../shared';
import { NameForm } from './NameForm';
import { SavedView, useViews } from './useViews';
import { ViewItem } from './ViewItem';

/** What of a page can be chosen beside what its address says. */
export interface ViewColumns {
  columns: readonly string[];
  onColumns: (columns: string[]) => void;
}

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  none: { fontSize: 14, margin: theme.spacing(0, 0.5) },
}));

/** Saves what the page shows under a name, and brings it back. */
export function ViewsMenu(props: {
  shown?: ViewColumns;
  /** Told to those who do not see what has become of a view. */
  onDone: (text: string) => void;
}) {
  const { shown, onDone } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const page = pathname.split('/').filter(Boolean).pop() ?? '';
  const { views, save, rename, remove } = useViews(page);

  function saveAs(name: string) {
    const kept = new URLSearchParams(search);
    kept.delete('cursor');
    save({
      page,
      name,
      search: kept.toString(),
      ...(shown && { columns: [...shown.columns] }),
    });
    onDone(t('list.views.saved', { name }));
  }

  function choose(view: SavedView) {
    setSearch(new URLSearchParams(view.search));
    if (shown && view.columns) {
      shown.onColumns(view.columns);
    }
    onDone(t('list.views.chosen', { name: view.name }));
  }

  return (
    <MenuButton name={t('list.views.title')} startIcon={<BookmarkBorderIcon />}>
      {views.length === 0 ? (
        <p className={classes.none}>{t('list.views.none')}</p>
      ) : (
        <ul className={classes.list} aria-label={t('list.views.title')}>
          {views.map(view => (
            <li key={view.name}>
              <ViewItem
                name={view.name}
                onChoose={() => choose(view)}
                onRename={name => {
                  rename(view.name, name);
                  onDone(t('list.views.saved', { name }));
                }}
                onRemove={() => {
                  remove(view.name);
                  onDone(t('list.views.removed', { name: view.name }));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <NameForm
        label={t('list.views.name')}
        submit={t('list.views.save')}
        onSubmit={saveAs}
      />
    </MenuButton>
  );
}
