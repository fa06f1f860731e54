import { screen, within } from '@testing-library/react';
import { blastItem, blastRadius } from '../../../__testUtils__/blastRadii';
import { fakeRungApi } from '../../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../../__testUtils__/renderRungPage';
import { scanned } from '../../../__testUtils__/reports';

describe('a promise of which it is not known what becomes', () => {
  it('says what is not known', async () => {
    const items = [
      blastItem('portal', 'untouched', {
        uncertain: true,
        places: { all: 1, left: 1 },
        promise: { state: 'unknown', survives: true },
      }),
      blastItem('signage', 'unknown', {
        unknown: 'not-stated',
        promise: { state: 'unknown', survives: true },
      }),
    ];
    renderRungPage(
      'blast-radius',
      '?loss=region&name=eu-central-1',
      fakeRungApi({
        getPossibleLosses: async () => ({
          items: [],
          total: 0,
          scan: scanned,
        }),
        getBlastRadius: async () => blastRadius(items),
        getBlastItems: async () => ({ items, total: items.length }),
      }),
    );
    const list = await screen.findByRole('list', {
      name: 'Promises of which it is not known',
    });
    const [portal, signage] = within(list).getAllByRole('listitem');
    expect(portal).toHaveTextContent(
      /It may be down: the place of something it depends on is not known/,
    );
    expect(signage).toHaveTextContent(
      /It is not known where it runs: depends on no cluster/,
    );
  });
});
