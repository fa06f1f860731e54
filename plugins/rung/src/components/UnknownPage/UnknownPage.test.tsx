import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import rungPlugin from '../../alpha';
import { rungApiRef } from '../../api';
import { fakeRungApi } from '../../__testUtils__/fakeRungApi';

describe('page:rung', () => {
  it('says that there is no such page, and leads back', async () => {
    renderTestApp({
      extensions: [
        rungPlugin.getExtension('page:rung'),
        rungPlugin.getExtension('sub-page:rung/overview'),
      ],
      initialRouteEntries: ['/rung/nonsense'],
      apis: [[rungApiRef, fakeRungApi({})]],
    });

    expect(
      await screen.findByText('There is no such page'),
    ).toBeInTheDocument();
    expect(document.title).toBe('There is no such page · Rung');
    expect(screen.getByRole('tab', { name: 'Overview' })).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'To the overview' }),
    ).toHaveAttribute('href', '/rung');
  });

  it('leads from where a page was to where it is, with all that was asked', async () => {
    renderTestApp({
      extensions: [
        rungPlugin.getExtension('page:rung'),
        rungPlugin.getExtension('sub-page:rung/entities'),
      ],
      initialRouteEntries: ['/rung/components?kind=Component&rung=5'],
      apis: [
        [
          rungApiRef,
          fakeRungApi({
            getReport: () => new Promise(() => {}),
            listAssessments: () => new Promise(() => {}),
          }),
        ],
      ],
    });

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Entities' }),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', { name: /Remove the filter Rung/ }),
    ).toBeVisible();
  });
});
