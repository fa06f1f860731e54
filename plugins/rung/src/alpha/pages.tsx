import {
  AppNode,
  coreExtensionData,
  ExtensionBoundary,
  PageBlueprint,
  SubPageBlueprint,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ComponentType, lazy, ReactElement, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { MovedPage } from '../components/UnknownPage/MovedPage';
import { useMayScan } from '../links/useMayScan';
import { isRestricted, movedPages, pages } from '../pages';
import { rootRouteRef } from '../routes';
import { rungTranslationRef } from '../translation';
import { messages } from '../translation/messages';
import { MainContent } from './MainContent';
import { PageHeading } from './PageHeading';
import { PageRouter } from './PageRouter';
import { useDocumentTitle, useTitleAfterwards } from './useDocumentTitle';

const UnknownPage = lazy(() =>
  import('../components/UnknownPage').then(m => ({ default: m.UnknownPage })),
);

function UnknownContent() {
  const { t } = useTranslationRef(rungTranslationRef);
  useDocumentTitle(t('page.unknown'));
  return (
    <MainContent>
      <Suspense fallback={null}>
        <UnknownPage />
      </Suspense>
    </MainContent>
  );
}

interface InstalledPage {
  path: string;
  element: ReactElement;
}

/**
 * Shown where the address is none of the pages in the tabs: it may be that of
 * one that is not for this reader, and says so.
 */
function UnknownSubPage(props: {
  shown: readonly InstalledPage[];
  hidden: readonly InstalledPage[];
}) {
  const { shown, hidden } = props;
  return (
    <PageRouter>
      <Routes>
        {['/', ...shown.map(({ path }) => `${path}/*`)].map(path => (
          <Route key={path} path={path} element={null} />
        ))}
        {hidden.map(({ path, element }) => (
          <Route key={path} path={`${path}/*`} element={element} />
        ))}
        {movedPages.map(({ path, to }) => (
          <Route key={path} path={path} element={<MovedPage to={to} />} />
        ))}
        <Route path="*" element={<UnknownContent />} />
      </Routes>
    </PageRouter>
  );
}

/** The frame with all tabs for those who may see them, or with the open ones. */
function Frame(props: {
  node: AppNode;
  all: ReactElement;
  open: ReactElement;
  pages: readonly InstalledPage[];
}) {
  const { node, all, open } = props;
  const { allowed } = useMayScan();
  useTitleAfterwards();
  const isShown = ({ path }: InstalledPage) => allowed || !isRestricted(path);
  return (
    <>
      {allowed ? all : open}
      <ExtensionBoundary node={node}>
        <UnknownSubPage
          shown={props.pages.filter(isShown)}
          hidden={props.pages.filter(page => !isShown(page))}
        />
      </ExtensionBoundary>
    </>
  );
}

/** The frame of the pages that are installed. */
const rungPage = PageBlueprint.makeWithOverrides({
  factory: (originalFactory, { inputs, node }) => {
    const params = { path: '/rung', routeRef: rootRouteRef };
    const page = originalFactory(params);
    const open = originalFactory(params, {
      inputs: {
        pages: inputs.pages.filter(
          sub => !isRestricted(sub.get(coreExtensionData.routePath)),
        ),
      },
    });
    return [
      ...[...page].filter(({ id }) => id !== coreExtensionData.reactElement.id),
      coreExtensionData.reactElement(
        <Frame
          node={node}
          all={page.get(coreExtensionData.reactElement)}
          open={open.get(coreExtensionData.reactElement)}
          pages={inputs.pages.map(sub => ({
            path: sub.get(coreExtensionData.routePath),
            element: sub.get(coreExtensionData.reactElement),
          }))}
        />,
      ),
    ];
  },
});

/** The page of the reports, with a tab for each of its pages. */
export const pageExtensions = [
  rungPage,
  ...pages.map(({ path, load }) =>
    SubPageBlueprint.make({
      name: path,
      params: {
        path,
        // Before 1.57 Backstage translates no titles, and refs are no functions.
        title:
          typeof rungTranslationRef === 'function'
            ? rungTranslationRef(`page.title.${path}`)
            : messages.page.title[path],
        loader: async () => {
          const Page: ComponentType = await load();
          return (
            <MainContent>
              <PageHeading path={path} />
              <Page />
            </MainContent>
          );
        },
      },
    }),
  ),
];
