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
import { useRights } from '../links/useRights';
import { isShownTo, movedPages, pages, Restriction } from '../pages';
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

type Rights = Readonly<Record<Restriction, boolean>>;

/** What readers may do, in every combination. */
const allRights: readonly Rights[] = [true, false].flatMap(scan =>
  [true, false].map(preview => ({ scan, preview })),
);

/** The frame with the tabs of what the reader may see. */
function Frame(props: {
  node: AppNode;
  frameFor: ReadonlyMap<string, ReactElement>;
  pages: readonly InstalledPage[];
}) {
  const { node, frameFor } = props;
  const rights = useRights();
  useTitleAfterwards();
  const isShown = ({ path }: InstalledPage) => isShownTo(path, rights);
  return (
    <>
      {frameFor.get(JSON.stringify(rights))}
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
    const frameFor = new Map(
      allRights.map(rights => [
        JSON.stringify(rights),
        originalFactory(params, {
          inputs: {
            pages: inputs.pages.filter(sub =>
              isShownTo(sub.get(coreExtensionData.routePath), rights),
            ),
          },
        }).get(coreExtensionData.reactElement),
      ]),
    );
    return [
      ...[...page].filter(({ id }) => id !== coreExtensionData.reactElement.id),
      coreExtensionData.reactElement(
        <Frame
          node={node}
          frameFor={frameFor}
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
