import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { PossibleLoss } from '@rung/backstage-plugin-rung-common/wire';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blastItem, blastRadius } from '../../../__testUtils__/blastRadii';
import { fakeRungApi, responseError } from '../../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../../__testUtils__/renderRungPage';
import { scanned } from '../../../__testUtils__/reports';

function listOf(items: readonly PossibleLoss[]) {
  return { items, total: items.length, scan: scanned };
}

function backend(getPossibleLosses: RungApi['getPossibleLosses']) {
  return fakeRungApi({
    getPossibleLosses,
    getBlastRadius: async ({ loss, name }) =>
      blastRadius([blastItem('cards', 'down')], {
        loss: { kind: loss, name },
      }),
    getBlastItems: async () => ({ items: [], total: 0 }),
  });
}

const listed = listOf([
  { kind: 'cluster', name: 'payments-1', title: 'Payments One', entities: 4 },
]);
const found = listOf([
  { kind: 'cluster', name: 'shop-7', title: 'Shop Seven', entities: 1 },
]);

describe('the question of what is lost', () => {
  it('keeps what is typed beside the name of one that is not listed', async () => {
    const user = userEvent.setup();
    const rungApi = backend(async ({ text }) => (text ? found : listed));
    renderRungPage('blast-radius', '?loss=cluster&name=edge-9', rungApi);
    const name = await screen.findByRole('textbox', { name: 'Which cluster' });
    await waitFor(() => expect(name).toHaveValue('edge-9'));
    await user.clear(name);
    await user.type(name, 'shop');
    const option = await screen.findByRole('option', {
      name: 'Shop Seven 1 entity',
    });
    expect(name).toHaveValue('shop');
    expect(rungApi.getPossibleLosses).toHaveBeenLastCalledWith(
      { loss: 'cluster', text: 'shop' },
      { signal: expect.any(AbortSignal) },
    );
    await user.click(option);
    await waitFor(() => expect(name).toHaveValue('Shop Seven'));
  });

  it('says that the choices could not be loaded, and asks again', async () => {
    const user = userEvent.setup();
    const error = await responseError(500);
    const rungApi = backend(async () => listed);
    rungApi.getPossibleLosses.mockRejectedValueOnce(error);
    renderRungPage('blast-radius', '?loss=cluster&name=edge-9', rungApi);
    const open = await screen.findByRole('button', {
      name: 'Show the choices',
    });
    await waitFor(() => expect(rungApi.getBlastRadius).toHaveBeenCalled());
    await user.click(open);
    expect(
      await screen.findByRole('option', { name: /^Payments One/ }),
    ).toBeInTheDocument();

    rungApi.getPossibleLosses.mockRejectedValueOnce(error);
    const name = screen.getByRole('textbox', { name: 'Which cluster' });
    await user.clear(name);
    await user.type(name, 'x');
    expect(
      await screen.findByText(/^What could be lost could not be loaded/),
    ).toBeInTheDocument();
  });

  it.each([
    ['', 'No region is known', 'rung.dev/cluster.region: eu-central-1', []],
    [
      '?loss=entity',
      'Nothing depends on anything',
      /resource:default\/payments-db/,
      [{ kind: 'entity', name: 'component:default/a', entities: 0 } as const],
    ],
  ])(
    'tells what to state where there is nothing to propose: %s',
    async (search, title, statement, losses) => {
      renderRungPage(
        'blast-radius',
        search,
        backend(async () => listOf(losses)),
      );
      expect(await screen.findByText(title)).toBeInTheDocument();
      expect(screen.getByText(statement)).toBeInTheDocument();
    },
  );
});
