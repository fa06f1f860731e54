import {
  coreExtensionData,
  ExtensionBoundary,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { ComponentType, lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { rootRouteRef } from '../routes';
import { MainContent } from './MainContent';
import { PageRouter } from './PageRouter';

const UnknownPage = lazy(() =>
  import('../components/UnknownPage').then(m => ({ default: m.UnknownPage })),
);

/** Shown where the address is none of the pages that are installed. */
function UnknownSubPage(props: { paths: string[] }) {
  return (
    <PageRouter>
      <Routes>
        {['/', ...props.paths.map(path => `${path}/*`)].map(path => (
          <Route key={path} path={path} element={null} />
        ))}
        <Route
          path="*"
          element={
            <MainContent>
              <Suspense fallback={null}>
                <UnknownPage />
              </Suspense>
            </MainContent>
          }
        />
      </Routes>
    </PageRouter>
  );
}

/** The frame of the pages that are installed. */
const rungPage = PageBlueprint.makeWithOverrides({
  factory: (originalFactory, { inputs, node }) => {
    const page = originalFactory({ path: '/rung', routeRef: rootRouteRef });
    const paths = inputs.pages.map(sub => sub.get(coreExtensionData.routePath));
    return [
      ...[...page].filter(({ id }) => id !== coreExtensionData.reactElement.id),
      coreExtensionData.reactElement(
        <>
          {page.get(coreExtensionData.reactElement)}
          <ExtensionBoundary node={node}>
            <UnknownSubPage paths={paths} />
          </ExtensionBoundary>
        </>,
      ),
    ];
  },
});

/** A page of its own chunk, with its tab in the frame. */
function subPage<const TPath extends string>(
  path: TPath,
  title: string,
  load: () => Promise<ComponentType>,
) {
  return SubPageBlueprint.make({
    name: path,
    params: {
      path,
      title,
      loader: async () => {
        const Page = await load();
        return (
          <MainContent>
            <Page />
          </MainContent>
        );
      },
    },
  });
}

/** The page of the reports, one chunk for each of its tabs. */
export const pageExtensions = [
  rungPage,
  subPage('overview', 'Overview', () =>
    import('../components/OverviewPage').then(m => m.OverviewPage),
  ),
  subPage('components', 'Components', () =>
    import('../components/ComponentsPage').then(m => m.ComponentsPage),
  ),
  subPage('watchlist', 'Watchlist', () =>
    import('../components/WatchlistPage').then(m => m.WatchlistPage),
  ),
  subPage('findings', 'Findings', () =>
    import('../components/FindingsPage').then(m => m.FindingsPage),
  ),
  subPage('ladder', 'Ladder', () =>
    import('../components/LadderPage').then(m => m.LadderPage),
  ),
  subPage('calculator', 'Calculator', () =>
    import('../components/CalculatorPage').then(m => m.CalculatorPage),
  ),
];
