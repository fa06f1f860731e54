import { ComponentType } from 'react';
import { messages } from './translation/messages';

interface Page {
  /** Below the page of the plugin. */
  readonly path: string;
  /** The group of its messages, which its title is among. */
  readonly group: keyof typeof messages;
  /** Each page is a chunk of its own. */
  load(): Promise<ComponentType>;
  /** Shown to those only who may have the catalog scanned. */
  readonly restricted?: true;
}

/** The pages of the reports, in the order of their tabs. */
export const pages = [
  {
    path: 'overview',
    group: 'overview',
    load: () => import('./components/OverviewPage').then(m => m.OverviewPage),
  },
  {
    path: 'entities',
    group: 'list',
    load: () => import('./components/EntitiesPage').then(m => m.EntitiesPage),
  },
  {
    path: 'changes',
    group: 'changesPage',
    load: () => import('./components/ChangesPage').then(m => m.ChangesPage),
  },
  {
    path: 'watchlist',
    group: 'watchlist',
    load: () => import('./components/WatchlistPage').then(m => m.WatchlistPage),
  },
  {
    path: 'findings',
    group: 'findingsPage',
    load: () => import('./components/FindingsPage').then(m => m.FindingsPage),
  },
  {
    path: 'clusters',
    group: 'clustersPage',
    load: () => import('./components/ClustersPage').then(m => m.ClustersPage),
  },
  {
    path: 'ladder',
    group: 'ladderPage',
    load: () => import('./components/LadderPage').then(m => m.LadderPage),
  },
  {
    path: 'calculator',
    group: 'calculator',
    load: () =>
      import('./components/CalculatorPage').then(m => m.CalculatorPage),
  },
  {
    path: 'data',
    group: 'dataPage',
    load: () => import('./components/DataPage').then(m => m.DataPage),
    restricted: true,
  },
] as const satisfies readonly Page[];

/** Whether a page is shown to those only who may have the catalog scanned. */
export function isRestricted(path: string): boolean {
  return pages.some(page => page.path === path && 'restricted' in page);
}

/** Where pages are now that were somewhere else before, for links that people have. */
export const movedPages: readonly { path: string; to: PagePath }[] = [
  { path: 'components', to: 'entities' },
];

/** The path of one of the pages. */
export type PagePath = (typeof pages)[number]['path'];
