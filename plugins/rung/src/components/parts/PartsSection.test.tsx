import { Entity } from '@backstage/catalog-model';
import { neededRung } from '@rung/backstage-plugin-rung-common';
import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { component, sixNumbers } from '../../__testUtils__/entities';
import {
  backendOf,
  renderTab,
  section,
} from '../../__testUtils__/renderEntityTab';
import { reportOf } from '../../__testUtils__/reports';
import { summaryOf } from '../../__testUtils__/summaries';

function system(requirements: Record<string, string> = {}): Entity {
  const entity = component(requirements);
  entity.metadata.name = 'shop';
  return { ...entity, kind: 'System', spec: { owner: 'payments' } };
}

function part(name: string, requirements: Record<string, string>) {
  const entity = component(requirements);
  entity.metadata.name = name;
  return summaryOf(entity);
}

const parts = [
  part('checkout', { ...sixNumbers, survives: 'cluster', 'built.rung': '2' }),
  part('cart', { availability: '99.5' }),
  part('search', { audience: 'paying' }),
];

function renderSystem(entity: Entity, items = parts) {
  const report = reportOf(items);
  const fleet = neededRung({ resilience: 5, platform: false });
  const listAssessments = jest.fn(async () => ({ items, total: items.length }));
  renderTab(entity, {
    ...backendOf(entity),
    getReport: async () => ({
      ...report,
      groups: [
        { ...report.totals, name: 'system:default/shop', needed: fleet },
      ],
    }),
    listAssessments,
  });
  return listAssessments;
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

describe('the parts of a system', () => {
  it('are a table, below what the strictest of them needs', async () => {
    const listAssessments = renderSystem(system());
    const view = await section('Parts');

    expect(await view.findByText('Up to rung 5 is needed')).toBeInTheDocument();
    const table = await view.findByRole('table', { name: 'Parts' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['checkout', 'cart', 'search']);
    expect(listAssessments).toHaveBeenCalledWith(
      expect.objectContaining({
        filters: { system: ['system:default/shop'], kind: ['Component'] },
        orderBy: 'findings',
        order: 'desc',
      }),
      expect.anything(),
    );
  });

  it('promise less together than the whole does', async () => {
    renderSystem(system({ availability: '99.9' }));
    const view = await section('Parts');
    const together = await view.findByText(
      /^If every part is needed, the 2 that promise/,
    );
    expect(together.textContent).toMatch(/reach 99\.4\s?% together at most/);
    expect(together.textContent).toMatch(
      /The whole promises 99\.9\s?%, which is more than that\. 1 more promises none, and is left out\./,
    );
  });

  it('name the numbers that they lack, and make a memo of the whole', async () => {
    renderSystem(system());
    const view = await section('Parts');
    const lacking = (await view.findByText('What is missing'))
      .nextElementSibling!;
    expect(lacking.textContent).toMatch(/cart: RTO, RPO.*search: Availability/);

    await userEvent.click(
      view.getByRole('button', { name: 'Show the memo of the whole' }),
    );
    const memo = await view.findByRole('region', {
      name: 'The decision on one page',
    });
    expect(
      await within(memo).findByText('component:default/checkout', {
        selector: 'td code',
      }),
    ).toBeInTheDocument();
  });

  it('are asked for where there are none', async () => {
    renderSystem(system(), []);
    const view = await section('Parts');
    expect(await view.findByText('No parts yet')).toBeInTheDocument();
  });
});
