import { calculatorMessages } from '../components/CalculatorPage/messages';
import { changesPageMessages } from '../components/ChangesPage/messages';
import { clustersPageMessages } from '../components/ClustersPage/messages';
import { dependenciesMessages } from '../components/EntityRungContent/dependencies/messages';
import { historyMessages } from '../components/EntityRungContent/history/messages';
import { dataPageMessages } from '../components/DataPage/messages';
import { findingsPageMessages } from '../components/FindingsPage/messages';
import { groupMessages } from '../components/GroupRungContent/messages';
import { ladderPageMessages } from '../components/LadderPage/messages';
import { overviewMessages } from '../components/OverviewPage/messages';
import { partsMessages } from '../components/parts/messages';
import { watchlistMessages } from '../components/WatchlistPage/messages';
import { cardMessages } from './cardMessages';
import { catalogMessages } from './catalogMessages';
import { fieldMessages } from './fieldMessages';
import { formMessages } from './formMessages';
import { ladderMessages } from './ladderMessages';
import { listMessages } from './listMessages';
import { memoMessages } from './memoMessages';
import { pageMessages } from './pageMessages';
import { problemMessages } from './problemMessages';
import { requestMessages } from './requestMessages';
import { requirementMessages } from './requirementMessages';
import { rollUpMessages } from './rollUpMessages';
import { scanMessages } from './scanMessages';
import { tabMessages } from './tabMessages';
import { widgetMessages } from './widgetMessages';
import { wordMessages } from './wordMessages';

/** The English texts of the plugin, by the room that they are shown in. */
export const messages = {
  calculator: calculatorMessages,
  card: cardMessages,
  catalog: catalogMessages,
  changesPage: changesPageMessages,
  clustersPage: clustersPageMessages,
  dependencies: dependenciesMessages,
  dataPage: dataPageMessages,
  field: fieldMessages,
  findingsPage: findingsPageMessages,
  form: formMessages,
  group: groupMessages,
  history: historyMessages,
  ladder: ladderMessages,
  ladderPage: ladderPageMessages,
  list: listMessages,
  memo: memoMessages,
  overview: overviewMessages,
  page: pageMessages,
  parts: partsMessages,
  problem: problemMessages,
  request: requestMessages,
  requirement: requirementMessages,
  rollUp: rollUpMessages,
  scan: scanMessages,
  tab: tabMessages,
  watchlist: watchlistMessages,
  widget: widgetMessages,
  word: wordMessages,
} as const;
