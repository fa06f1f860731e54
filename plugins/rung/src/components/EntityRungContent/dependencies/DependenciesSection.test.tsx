import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../../__testUtils__/entities';
import { responseError } from '../../../__testUtils__/fakeRungApi';
import {
  backendOf,
  renderTab,
  section,
} from '../../../__testUtils__/renderEntityTab';
import { shownText } from '../../../__testUtils__/shownText';

type Dependencies = LiveAssessment['dependencies'];

function renderWith(
  stated: Record<string, string>,
  options: {
    dependencies?: Dependencies;
    dependents?: Awaited<
      ReturnType<ReturnType<typeof backendOf>['getDependents']>
    >;
  },
) {
  const entity = component(stated);
  const { dependencies = [], dependents } = options;
  const rungApi = backendOf(entity, { live: { dependencies } });
  if (dependents) {
    rungApi.getDependents.mockResolvedValue(dependents);
  }
  renderTab(entity, rungApi);
  return { rungApi, view: section('Dependencies') };
}

/** The texts of each row, the badges by what they are called. */
function rowsOf(table: HTMLElement): string[] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map(row => {
      const badges = within(row)
        .getAllByRole('img')
        .map(badge => badge.getAttribute('aria-label'));
      const [name] = within(row).getAllByRole('rowheader');
      const verdict = within(row).getAllByRole('cell').at(-1);
      return [shownText(name), badges.join(', '), verdict?.textContent].join(
        ' | ',
      );
    });
}

describe('the dependencies of the tab', () => {
  it('tell whether what it depends on can carry it', async () => {
    const { view } = renderWith(sixNumbers, {
      dependencies: [
        {
          entityRef: 'component:default/cart',
          resilience: 3,
          built: 5,
          availability: 99.5,
        },
        { entityRef: 'component:default/stock', resilience: 2, built: 2 },
        { entityRef: 'component:default/mail', resilience: 2 },
        { entityRef: 'resource:default/cache' },
        {},
      ],
    });
    const table = await (
      await view
    ).findByRole('table', { name: 'Depends on' });
    expect(rowsOf(table)).toEqual([
      'cartpromises 99.5 % | Needed: rung 3, built: rung 5 | Can carry this',
      'stockpromises no availability | Needed: rung 2, built: rung 2 | Cannot carry rung 3',
      'mailpromises no availability | Needed: rung 2, built: not known | Promises rung 2 only',
      'cachepromises no availability | Needed: not known, built: not known | Not known',
      'an entity you may not seewithheld | Needed: not known, built: not known | Not known',
    ]);
  });

  it.each<[string, Record<string, string>, Dependencies, string]>([
    [
      'as needed where nobody knows what is built',
      sixNumbers,
      [{ availability: 99.5 }, { availability: 99.9 }, {}],
      'With its dependencies it can reach 99.35 %, less than the 99.9 % it promises.',
    ],
    [
      'as built, and as needed',
      { ...sixNumbers, 'built.rung': '1' },
      [{ availability: 99.99 }],
      'As built (rung 1) no availability can be promised; at rung 3 it can reach 99.94 %, which is enough for 99.9 %.',
    ],
    [
      'as built where that is too little',
      { ...sixNumbers, 'built.rung': '2' },
      [{ availability: 99.9 }],
      'As built (rung 2) it can reach 99.4 % with its dependencies, less than the 99.9 % it promises; at rung 3 it can reach 99.85 %, less than 99.9 %.',
    ],
    [
      'once where what is needed is built',
      { ...sixNumbers, 'built.rung': '3' },
      [{ availability: 99.99 }],
      'With its dependencies it can reach 99.94 %, which is enough for the 99.9 % it promises.',
    ],
  ])(
    'hold what can be reached against the promise: %s',
    async (_, stated, dependencies, sentence) => {
      const { view } = renderWith(stated, { dependencies });
      expect(await (await view).findByText(sentence)).toBeInTheDocument();
    },
  );

  it('tell who depends on it, and whether it can carry them', async () => {
    const { view, rungApi } = renderWith(
      { 'built.rung': '1' },
      {
        dependents: {
          items: [
            {
              entityRef: 'component:default/pay',
              title: 'Pay',
              relation: 'stated',
              resilience: 3,
              built: 3,
            },
            {
              entityRef: 'component:default/log',
              relation: 'seen',
              resilience: 1,
            },
            { entityRef: 'component:default/new', relation: 'stated' },
          ],
          needs: [
            { rung: 3, count: 2 },
            { rung: 1, count: 1 },
          ],
          unassessed: 2,
        },
      },
    );
    const table = await (
      await view
    ).findByRole('table', { name: 'Depend on this' });
    expect(rowsOf(table)).toEqual([
      'The strictest of 5 | Needed: rung 3, built: not known | This cannot carry rung 3',
      'Pay | Needed: rung 3, built: rung 3 | This cannot carry rung 3',
      'logruns here | Needed: rung 1, built: not known | This can carry it',
      'new | Needed: not known, built: not known | Not known',
    ]);
    for (const sentence of [
      '2 entities that depend on this need more than rung 1, which is built here.',
      'What is required here is not stated; the strictest of those who depend on it needs rung 3.',
      'and 2 more, none of which needs more than these',
      '2 of them state nothing, so what they need is not known.',
    ]) {
      expect(screen.getByText(sentence)).toBeInTheDocument();
    }
    expect(rungApi.getDependents).toHaveBeenCalledWith(
      { kind: 'component', namespace: 'default', name: 'checkout' },
      { limit: 8 },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('tell what takes it down all by itself, and by which way', async () => {
    const entity = component(sixNumbers);
    const rungApi = backendOf(entity);
    rungApi.getSinglePoints.mockResolvedValue({
      entityRef: 'component:default/checkout',
      items: [
        {
          loss: { kind: 'zone', name: 'eu-1a' },
          chain: [{ kind: 'zone', name: 'eu-1a' }],
        },
        {
          loss: { kind: 'entity', name: 'component:default/identity' },
          chain: [
            { kind: 'entity', name: 'component:default/cards', title: 'Cards' },
            { kind: 'entity', name: 'component:default/identity' },
          ],
        },
      ],
      total: 2,
    });
    renderTab(entity, rungApi);
    const view = await section('Dependencies');
    await userEvent.click(
      await view.findByRole('button', { name: 'Goes down with any of 2' }),
    );
    expect(
      within(view.getByRole('list', { name: 'Goes down with' }))
        .getAllByRole('listitem')
        .map(shownText),
    ).toEqual([
      'zone eu-1acheckout goes down because zone eu-1a is lost.checkout›eu-1a',
      'identitycheckout goes down by way of Cards, because identity is lost.checkout›Cards›identity',
    ]);
  });

  it('ask again for what takes it down where that could not be told', async () => {
    const entity = component(sixNumbers);
    const rungApi = backendOf(entity);
    rungApi.getSinglePoints.mockRejectedValueOnce(await responseError(500));
    renderTab(entity, rungApi);
    const view = await section('Dependencies');
    expect(
      await view.findByText(/^Goes down with: It cannot be told right now/),
    ).toBeInTheDocument();
    await userEvent.click(view.getByRole('button', { name: 'Try again' }));
    expect(
      await view.findByText(/^No single loss takes it down/),
    ).toBeInTheDocument();
  });

  it('say so where nothing depends on it, and where that cannot be told', async () => {
    const { view } = renderWith(sixNumbers, {});
    expect(
      await (await view).findByText(/^Nothing that you may see depends on/),
    ).toBeInTheDocument();
    expect(
      await (await view).findByText(/^No single loss takes it down/),
    ).toBeInTheDocument();

    const entity = component(sixNumbers);
    const rungApi = backendOf(entity);
    rungApi.getDependents.mockRejectedValue(await responseError(500));
    renderTab(entity, rungApi);
    expect(
      await screen.findByText(/Who depends on this could not be loaded/),
    ).toBeInTheDocument();
  });
});
