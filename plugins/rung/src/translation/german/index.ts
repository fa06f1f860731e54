import { calculator } from '../../components/CalculatorPage/germanMessages';
import { dependencies } from '../../components/EntityRungContent/dependencies/germanMessages';
import { history } from '../../components/EntityRungContent/history/germanMessages';
import { changesPage } from '../../components/ChangesPage/germanMessages';
import { dataPage } from '../../components/DataPage/germanMessages';
import { findingsPage } from '../../components/FindingsPage/germanMessages';
import { group } from '../../components/GroupRungContent/germanMessages';
import { ladderPage } from '../../components/LadderPage/germanMessages';
import { overview } from '../../components/OverviewPage/germanMessages';
import { clustersPage } from '../../components/ClustersPage/germanMessages';
import { parts } from '../../components/parts/germanMessages';
import { watchlist } from '../../components/WatchlistPage/germanMessages';
import { card } from './card';
import { catalog } from './catalog';
import { field } from './field';
import { form } from './form';
import { ladder } from './ladder';
import { list } from './list';
import { memo } from './memo';
import { page } from './page';
import { problem } from './problem';
import { request } from './request';
import { requirement } from './requirement';
import { rollUp } from './rollUp';
import { scan } from './scan';
import { tab } from './tab';
import { widget } from './widget';
import { word } from './word';

/**
 * The texts of the plugin in German. It does not import their ref, which
 * imports it; the ref's own type is what names a key that is missing here.
 */
export default {
  ...calculator,
  ...card,
  ...catalog,
  ...dependencies,
  ...changesPage,
  ...dataPage,
  ...field,
  ...findingsPage,
  ...form,
  ...group,
  ...history,
  ...ladder,
  ...ladderPage,
  ...list,
  ...memo,
  ...overview,
  ...page,
  ...parts,
  ...problem,
  ...request,
  ...requirement,
  ...rollUp,
  ...scan,
  ...tab,
  ...clustersPage,
  ...watchlist,
  ...widget,
  ...word,
};
