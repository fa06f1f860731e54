import {
  coreExtensionData,
  ExtensionBoundary,
  PageBlueprint,
  SubPageBlueprint,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ComponentType, lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { MovedPage } from '../components/UnknownPage/MovedPage';
import { movedPages, pages } from '../pages';
import { rootRouteRef } from '../routes';
import { rungTranslationRef } from '../translation';
import { messages } from '../translation/messages';
import { MainContent } from './MainContent';
import { PageHeading } from './PageHeading';
import { PageRouter } from './PageRouter';
import { useDocumentTitle } from './useDocumentTitle';

const UnknownPage = lazy(() =>
  import('../components/UnknownPage').then(m => ({ default: m.UnknownPage })),
);

function UnknownContent() {
  const { t } = useTranslationRef(rungTranslationRef);
  useDocumentTitle(t('page.unknown.title'));
  return (
    <MainContent>
      <Suspense fallback={null}>
        <UnknownPage />
      </Suspense>
    </MainContent>
  );
}

/** Shown where the address is none of the pages that are installed. */
function UnknownSubPage(props: { paths: string[] }) {
  return (
    <PageRouter>
      <Routes>
        {['/', ...props.paths.map(path => `${path}/*`)].map(path => (
          <Route key={path} path={path} element={null} />
        ))}
        {movedPages.map(({ path, to }) => (
          <Route key={path} path={path} element={<MovedPage to={to} />} />
        ))}
        <Route path="*" element={<UnknownContent />} />
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

/** The page of the reports, with a tab for each of its pages. */
export const pageExtensions = [
  rungPage,
  ...pages.map(({ path, group, load }) =>
    SubPageBlueprint.make({
      name: path,
      params: {
        path,
        // Before 1.57 Backstage translates no titles, and refs are no functions.
        title:
          typeof rungTranslationRef === 'function'
            ? rungTranslationRef(`${group}.title`)
            : messages[group].title,
        loader: async () => {
          const Page: ComponentType = await load();
          return (
            <MainContent>
              <PageHeading group={group} />
              <Page />
            </MainContent>
          );
        },
      },
    }),
  ),
];
