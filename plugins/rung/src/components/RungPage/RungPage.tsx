import {
  Content,
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { lazy, ReactElement, Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { rungTranslationRef } from '../../translation';
import { UnknownPage } from '../UnknownPage';

const OverviewPage = lazy(() =>
  import('../OverviewPage').then(m => ({ default: m.OverviewPage })),
);
const ComponentsPage = lazy(() =>
  import('../ComponentsPage').then(m => ({ default: m.ComponentsPage })),
);
const WatchlistPage = lazy(() =>
  import('../WatchlistPage').then(m => ({ default: m.WatchlistPage })),
);
const FindingsPage = lazy(() =>
  import('../FindingsPage').then(m => ({ default: m.FindingsPage })),
);
const LadderPage = lazy(() =>
  import('../LadderPage').then(m => ({ default: m.LadderPage })),
);
const CalculatorPage = lazy(() =>
  import('../CalculatorPage').then(m => ({ default: m.CalculatorPage })),
);

const tabs = [
  'overview',
  'components',
  'watchlist',
  'findings',
  'ladder',
  'calculator',
];

/** The reports in the legacy frontend system, which has no frame of its own. */
export function RungPage(): ReactElement {
  const { t } = useTranslationRef(rungTranslationRef);
  const [tab] = (useParams()['*'] ?? '').split('/');
  // For an address of none of its tabs the layout would show the first.
  if (tab !== '' && !tabs.includes(tab)) {
    return (
      <Page themeId="tool">
        <Header title={t('tab.title')} />
        <Content>
          <UnknownPage />
        </Content>
      </Page>
    );
  }
  return (
    <Page themeId="tool">
      <Header title={t('tab.title')} />
      <TabbedLayout>
        <TabbedLayout.Route path="/overview" title={t('overview.title')}>
          <Suspense fallback={<Progress />}>
            <OverviewPage />
          </Suspense>
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/components" title={t('list.title')}>
          <Suspense fallback={<Progress />}>
            <ComponentsPage />
          </Suspense>
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/watchlist" title={t('watchlist.title')}>
          <Suspense fallback={<Progress />}>
            <WatchlistPage />
          </Suspense>
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/findings" title={t('findingsPage.title')}>
          <Suspense fallback={<Progress />}>
            <FindingsPage />
          </Suspense>
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/ladder" title={t('ladderPage.title')}>
          <Suspense fallback={<Progress />}>
            <LadderPage />
          </Suspense>
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/calculator" title={t('calculator.title')}>
          <Suspense fallback={<Progress />}>
            <CalculatorPage />
          </Suspense>
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
}
