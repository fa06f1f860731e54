import { Content } from '@backstage/core-components';
import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../routes';

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
        <Content>
          <m.OverviewPage />
        </Content>
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
        <Content>
          <m.ComponentsPage />
        </Content>
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
        <Content>
          <m.WatchlistPage />
        </Content>
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
        <Content>
          <m.FindingsPage />
        </Content>
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
        <Content>
          <m.LadderPage />
        </Content>
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
        <Content>
          <m.CalculatorPage />
        </Content>
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
