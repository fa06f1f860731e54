import { screen, waitFor } from '@testing-library/react';
import { fakeRungApi } from '../__testUtils__/fakeRungApi';
import { renderRungPage } from '../__testUtils__/renderRungPage';

const pending = fakeRungApi({
  getReport: () => new Promise(() => {}),
  listClusters: () => new Promise(() => {}),
  getPossibleLosses: () => new Promise(() => {}),
  listCampaigns: () => new Promise(() => {}),
  getLadder: () => new Promise(() => {}),
});

describe('page:rung', () => {
  it.each([
    ['overview', 'Overview'],
    ['entities', 'Entities'],
    ['changes', 'Changes'],
    ['watchlist', 'Watchlist'],
    ['findings', 'Findings'],
    ['campaigns', 'Campaigns'],
    ['blast-radius', 'Blast radius'],
    ['clusters', 'Clusters'],
    ['ladder', 'Ladder'],
    ['calculator', 'Calculator'],
  ] as const)(
    'says in its heading and in the browser what it is: %s',
    async (path, title) => {
      document.title = 'The portal';
      const { unmount } = renderRungPage(path, '', pending);
      expect(
        await screen.findByRole('heading', { level: 1, name: title }),
      ).toBeVisible();
      await waitFor(() => expect(document.title).toBe(`${title} · Rung`));

      unmount();
      expect(document.title).toBe('The portal');
    },
  );

  it('says so once more to whoever puts an older title back, and leaves a count before it alone', async () => {
    document.title = 'The portal';
    const { unmount } = renderRungPage('ladder', '', pending);
    await waitFor(() => expect(document.title).toBe('Ladder · Rung'));

    document.title = '(2) The portal';
    await waitFor(() => expect(document.title).toBe('Ladder · Rung'));
    document.title = '(2) Ladder · Rung';
    await Promise.resolve();
    expect(document.title).toBe('(2) Ladder · Rung');
    unmount();
  });
});
