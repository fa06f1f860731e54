import { calculatorMessages } from './calculatorMessages';
import { cardMessages } from './cardMessages';
import { catalogMessages } from './catalogMessages';
import { fieldMessages } from './fieldMessages';
import { findingsPageMessages } from './findingsPageMessages';
import { formMessages } from './formMessages';
import { ladderMessages } from './ladderMessages';
import { ladderPageMessages } from './ladderPageMessages';
import { listMessages } from './listMessages';
import { memoMessages } from './memoMessages';
import { overviewMessages } from './overviewMessages';
import { pageMessages } from './pageMessages';
import { problemMessages } from './problemMessages';
import { requestMessages } from './requestMessages';
import { requirementMessages } from './requirementMessages';
import { rollUpMessages } from './rollUpMessages';
import { scanMessages } from './scanMessages';
import { tabMessages } from './tabMessages';
import { watchlistMessages } from './watchlistMessages';
import { widgetMessages } from './widgetMessages';
import { wordMessages } from './wordMessages';

/** The English texts of the plugin, by the room that they are shown in. */
export const messages = {
  calculator: calculatorMessages,
  card: cardMessages,
  catalog: catalogMessages,
  field: fieldMessages,
  findingsPage: findingsPageMessages,
  form: formMessages,
  ladder: ladderMessages,
  ladderPage: ladderPageMessages,
  list: listMessages,
  memo: memoMessages,
  overview: overviewMessages,
  page: pageMessages,
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
