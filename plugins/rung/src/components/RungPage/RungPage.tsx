import {
  Content,
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ComponentType, lazy, ReactElement, Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { useRights } from '../../links';
import { isShownTo, movedPages, pages } from '../../pages';
import { rungTranslationRef } from '../../translation';
import { Face } from '../shared/Face';
import { UnknownPage } from '../UnknownPage';
import { MovedPage } from '../UnknownPage/MovedPage';

const tabs = pages.map(({ path, load }) => ({
  path,
  title: `page.title.${path}` as const,
  TabContent: lazy(async () => {
    const component: ComponentType = await load();
    return { default: component };
  }),
}));

/** The reports in the legacy frontend system, which has no frame of its own. */
export function RungPage(): ReactElement {
  const { t } = useTranslationRef(rungTranslationRef);
  const rights = useRights();
  const [tab] = (useParams()['*'] ?? '').split('/');
  const page = tab === '' ? tabs[0] : tabs.find(({ path }) => path === tab);
  const moved = movedPages.find(({ path }) => path === tab);
  if (moved) {
    return <MovedPage to={moved.to} />;
  }
  return (
    <Page themeId="tool">
      <Header
        type={page && t('page.all')}
        title={t(page?.title ?? 'page.all')}
        // The tabs complete it with their own titles.
        pageTitleOverride={t('page.all')}
      />
      {/* For an address of none of its tabs the layout would show the first. */}
      {page ? (
        <TabbedLayout>
          {tabs
            // One who is led to a page that is not for them is told so there.
            .filter(({ path }) => path === tab || isShownTo(path, rights))
            .map(({ path, title, TabContent }) => (
              <TabbedLayout.Route key={path} path={`/${path}`} title={t(title)}>
                <Face>
                  <Suspense fallback={<Progress />}>
                    <TabContent />
                  </Suspense>
                </Face>
              </TabbedLayout.Route>
            ))}
        </TabbedLayout>
      ) : (
        <Content>
          <UnknownPage />
        </Content>
      )}
    </Page>
  );
}
