import {
  coreExtensionData,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { rootRouteRef } from '../routes';
import { MainContent } from './MainContent';

const UnknownPage = lazy(() =>
  import('../components/UnknownPage').then(m => ({ default: m.UnknownPage })),
);

function UnknownSubPage() {
  return (
    <MainContent>
      <Suspense fallback={null}>
        <UnknownPage />
      </Suspense>
    </MainContent>
  );
}

/** The pages that are installed, and what stands where none of them is. */
const rungPage = PageBlueprint.makeWithOverrides({
  factory: (originalFactory, { inputs }) => {
    const page = originalFactory({ path: '/rung', routeRef: rootRouteRef });
    const paths = inputs.pages.map(sub => sub.get(coreExtensionData.routePath));
    return [
      ...[...page].filter(({ id }) => id !== coreExtensionData.reactElement.id),
      coreExtensionData.reactElement(
        <>
          {page.get(coreExtensionData.reactElement)}
          <Routes>
            {['/', ...paths.map(path => `${path}/*`)].map(path => (
              <Route key={path} path={path} element={null} />
            ))}
            <Route path="*" element={<UnknownSubPage />} />
          </Routes>
        </>,
      ),
    ];
  },
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
