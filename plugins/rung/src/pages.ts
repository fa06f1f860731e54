import { ComponentType } from 'react';

interface Page {
  /** Below the page of the plugin. */
  readonly path: string;
  /** Each page is a chunk of its own. */
  load(): Promise<ComponentType>;
  /** Shown to those only who may do it. */
  readonly restrictedTo?: Restriction;
}

/** What a page may be for: having the catalog scanned, trying out a policy. */
export type Restriction = 'scan' | 'preview';

/** The pages of the reports, in the order of their tabs. */
export const pages = [
  {
    path: 'overview',
    load: () => import('./components/OverviewPage').then(m => m.OverviewPage),
  },
  {
    path: 'entities',
    load: () => import('./components/EntitiesPage').then(m => m.EntitiesPage),
  },
  {
    path: 'changes',
    load: () => import('./components/ChangesPage').then(m => m.ChangesPage),
  },
  {
    path: 'watchlist',
    load: () => import('./components/WatchlistPage').then(m => m.WatchlistPage),
  },
  {
    path: 'findings',
    load: () => import('./components/FindingsPage').then(m => m.FindingsPage),
  },
  {
    path: 'campaigns',
    load: () => import('./components/CampaignsPage').then(m => m.CampaignsPage),
  },
  {
    path: 'blast-radius',
    load: () =>
      import('./components/BlastRadiusPage').then(m => m.BlastRadiusPage),
  },
  {
    path: 'clusters',
    load: () => import('./components/ClustersPage').then(m => m.ClustersPage),
  },
  {
    path: 'ladder',
    load: () => import('./components/LadderPage').then(m => m.LadderPage),
  },
  {
    path: 'calculator',
    load: () =>
      import('./components/CalculatorPage').then(m => m.CalculatorPage),
  },
  {
    path: 'data',
    load: () => import('./components/DataPage').then(m => m.DataPage),
    restrictedTo: 'scan',
  },
  {
    path: 'policy',
    load: () => import('./components/PolicyPage').then(m => m.PolicyPage),
    restrictedTo: 'preview',
  },
] as const satisfies readonly Page[];

/** Whether a page is shown to a reader who may do this much. */
export function isShownTo(
  path: string,
  rights: Readonly<Record<Restriction, boolean>>,
): boolean {
  const page: Page | undefined = pages.find(each => each.path === path);
  return !page?.restrictedTo || rights[page.restrictedTo];
}

/** Where pages are now that were somewhere else before, for links that people have. */
export const movedPages: readonly { path: string; to: PagePath }[] = [
  { path: 'components', to: 'entities' },
];

/** The path of one of the pages. */
export type PagePath = (typeof pages)[number]['path'];
