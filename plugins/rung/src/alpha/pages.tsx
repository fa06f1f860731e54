import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../routes';
import { MainContent } from './MainContent';

const rungPage = PageBlueprint.make({
  params: { path: '/rung', routeRef: rootRouteRef },
});

const overviewPage = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: 'overview',
    title: 'Overview',
    loader: () =>
      import('../components/OverviewPage').then(m => (
        <MainContent>
          <m.OverviewPage />
        </MainContent>
      )),
  },
});

const componentsPage = SubPageBlueprint.make({
  name: 'components',
  params: {
    path: 'components',
    title: 'Components',
    loader: () =>
      import('../components/ComponentsPage').then(m => (
        <MainContent>
          <m.ComponentsPage />
        </MainContent>
      )),
  },
});

const watchlistPage = SubPageBlueprint.make({
  name: 'watchlist',
  params: {
    path: 'watchlist',
    title: 'Watchlist',
    loader: () =>
      import('../components/WatchlistPage').then(m => (
        <MainContent>
          <m.WatchlistPage />
        </MainContent>
      )),
  },
});

const findingsPage = SubPageBlueprint.make({
  name: 'findings',
  params: {
    path: 'findings',
    title: 'Findings',
    loader: () =>
      import('../components/FindingsPage').then(m => (
        <MainContent>
          <m.FindingsPage />
        </MainContent>
      )),
  },
});

const ladderPage = SubPageBlueprint.make({
  name: 'ladder',
  params: {
    path: 'ladder',
    title: 'Ladder',
    loader: () =>
      import('../components/LadderPage').then(m => (
        <MainContent>
          <m.LadderPage />
        </MainContent>
      )),
  },
});

const calculatorPage = SubPageBlueprint.make({
  name: 'calculator',
  params: {
    path: 'calculator',
    title: 'Calculator',
    loader: () =>
      import('../components/CalculatorPage').then(m => (
        <MainContent>
          <m.CalculatorPage />
        </MainContent>
      )),
  },
});

/** The page of the reports, one chunk for each of its tabs. */
export const pageExtensions = [
  rungPage,
  overviewPage,
  componentsPage,
  watchlistPage,
  findingsPage,
  ladderPage,
  calculatorPage,
];
