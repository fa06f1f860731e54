import { ComponentType } from 'react';
import { calculatorMessages } from './translation/calculatorMessages';
import { findingsPageMessages } from './translation/findingsPageMessages';
import { ladderPageMessages } from './translation/ladderPageMessages';
import { listMessages } from './translation/listMessages';
import { overviewMessages } from './translation/overviewMessages';
import { watchlistMessages } from './translation/watchlistMessages';

interface Page {
  /** Below the page of the plugin. */
  readonly path: string;
  /** The messages that its title is among, and what their group is called. */
  readonly messages: { readonly title: string };
  readonly group: string;
  /** Each page is a chunk of its own. */
  load(): Promise<ComponentType>;
}

/** The pages of the reports, in the order of their tabs. */
export const pages = [
  {
    path: 'overview',
    messages: overviewMessages,
    group: 'overview',
    load: () => import('./components/OverviewPage').then(m => m.OverviewPage),
  },
  {
    path: 'components',
    messages: listMessages,
    group: 'list',
    load: () =>
      import('./components/ComponentsPage').then(m => m.ComponentsPage),
  },
  {
    path: 'watchlist',
    messages: watchlistMessages,
    group: 'watchlist',
    load: () => import('./components/WatchlistPage').then(m => m.WatchlistPage),
  },
  {
    path: 'findings',
    messages: findingsPageMessages,
    group: 'findingsPage',
    load: () => import('./components/FindingsPage').then(m => m.FindingsPage),
  },
  {
    path: 'ladder',
    messages: ladderPageMessages,
    group: 'ladderPage',
    load: () => import('./components/LadderPage').then(m => m.LadderPage),
  },
  {
    path: 'calculator',
    messages: calculatorMessages,
    group: 'calculator',
    load: () =>
      import('./components/CalculatorPage').then(m => m.CalculatorPage),
  },
] as const satisfies readonly Page[];

/** The path of one of the pages. */
export type PagePath = (typeof pages)[number]['path'];
