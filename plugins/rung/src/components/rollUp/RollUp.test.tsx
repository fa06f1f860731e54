import { Entity } from '@backstage/catalog-model';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import {
  Report,
  ReportGroup,
  ScanState,
} from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import { component, sixNumbers } from '../../__testUtils__/entities';
import {
  fakeRungApi,
  responseError,
  rungApiOf,
} from '../../__testUtils__/fakeRungApi';
import {
  fact,
  heading,
  renderEntityCard,
} from '../../__testUtils__/renderEntityCard';
import { reportOf } from '../../__testUtils__/reports';
import { summaryOf } from '../../__testUtils__/summaries';

function whole(
  kind: string,
  requirements: Record<string, string> = {},
  relations: Entity['relations'] = [],
): Entity {
  const entity = component(requirements);
  entity.metadata.name = 'shop';
  return { ...entity, kind, spec: { owner: 'payments' }, relations };
}

/** Three parts that are assessed, one of them no more than so far, and one that is not. */
const parts = [
  component({ ...sixNumbers, survives: 'cluster', 'built.rung': '6' }),
  component({ ...sixNumbers, 'built.rung': '2' }),
  component({ audience: 'paying' }),
  component({}),
].map(entity => summaryOf(entity));

function reportBy(
  groups: Pick<ReportGroup, 'name' | 'needed' | 'own'>[],
  scan?: ScanState,
): Report {
  const report = reportOf(parts, scan);
  return {
    ...report,
    groups: groups.map(group => ({ ...report.totals, ...group })),
  };
}

const fleet = { rung: 5, resilience: 5, platform: false } as const;
const production = { rung: 3, resilience: 3, platform: false } as const;

function apiOf(entity: Entity, report: Report): jest.Mocked<RungApi> {
  return { ...rungApiOf(entity), getReport: jest.fn(async () => report) };
}

function link(name: string) {
  const address = screen.getByRole('link', { name }).getAttribute('href')!;
  return decodeURIComponent(address);
}

describe('entity-card:rung on what has parts', () => {
  it('counts the parts of a system and says that one needs more than it states', async () => {
    const entity = whole('System', sixNumbers);
    const rungApi = apiOf(
      entity,
      reportBy([
        { name: 'system:default/shop', needed: fleet, own: production },
      ]),
    );
    renderEntityCard({ entity, rungApi, pages: true });

    expect(await heading('Rung 3 is enough')).toBeInTheDocument();
    expect(
      await screen.findByText('Up to rung 5 is needed'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Its own requirements ask for rung 3 only\./),
    ).toBeInTheDocument();
    const counts = screen.getByRole('list', { name: 'By rung' });
    expect(
      within(counts)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Rung 3: 2', 'Rung 5: 1', 'Unassessed: 1']);
    expect(link('Rung 5: 1')).toBe(
      '/rung/entities?system=system:default/shop&kind=Component&rung=5',
    );
    expect(link('Unassessed: 1')).toBe(
      '/rung/entities?system=system:default/shop&kind=Component&status=unassessed',
    );
    expect(fact('Incomplete')).toBe('1 with a number missing or guessed');
    expect(fact('Built')).toBe('1 over-built1 under-built2 unknown');
    expect(link('1 under-built')).toBe(
      '/rung/entities?system=system:default/shop&kind=Component&fit=under-built',
    );
    const open = Object.values(reportOf(parts).totals.findings).reduce(
      (sum, counted) => sum + counted.open,
      0,
    );
    expect(link(`${open} open findings`)).toBe(
      '/rung/findings?system=system:default/shop&kind=Component',
    );
    expect(link('Show all 4 in the list')).toBe(
      '/rung/entities?system=system:default/shop&kind=Component',
    );
    expect(screen.getByText(/^As of .*2026/)).toBeInTheDocument();
    expect(rungApi.getReport).toHaveBeenCalledWith(
      { filters: { system: ['system:default/shop'] }, groupBy: 'system' },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('puts the parts first where a system states nothing itself', async () => {
    const entity = whole('System');
    renderEntityCard({
      entity,
      rungApi: apiOf(
        entity,
        reportBy([{ name: 'system:default/shop', needed: fleet }]),
      ),
      pages: true,
    });
    expect(
      await screen.findByText('Up to rung 5 is needed'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/^This system states no requirements of its own/),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('No requirement is stated yet'),
    ).not.toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(link('State requirements')).toBe(
      '/rung/calculator?entity=system:default/shop',
    );
  });

  it('compares a domain with its parts on both axes', async () => {
    const entity = whole('Domain', sixNumbers);
    const platform = { rung: 4, resilience: 3, platform: true } as const;
    const { unmount } = renderEntityCard({
      entity,
      rungApi: apiOf(
        entity,
        reportBy([
          { name: 'domain:default/shop', needed: platform, own: production },
        ]),
      ),
    });
    expect(
      await screen.findByText('Up to rung 4 is needed'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Its own requirements justify no platform layer/),
    ).toBeInTheDocument();
    unmount();

    renderEntityCard({
      entity,
      rungApi: apiOf(
        entity,
        reportBy([
          {
            name: 'domain:default/shop',
            needed: production,
            own: { ...fleet, platform: true },
          },
        ]),
      ),
    });
    expect(
      await screen.findByText('Up to rung 3 is needed'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Its own requirements ask for rung 5, which covers every part.',
      ),
    ).toBeInTheDocument();
  });

  it('counts what a group and the groups below it own, and assesses no group', async () => {
    function group(name: string, children: string[]): Entity {
      const entity = whole(
        'Group',
        {},
        children.map(child => ({
          type: 'parentOf',
          targetRef: `group:default/${child}`,
        })),
      );
      entity.metadata.name = name;
      return entity;
    }
    const entity = group('company', ['fleet']);
    const rungApi = fakeRungApi({
      getReport: async () =>
        reportBy([
          {
            name: 'group:default/fleet',
            needed: { rung: 4, resilience: 3, platform: true },
          },
          { name: 'group:default/workshop', needed: fleet },
          { name: 'group:default/company' },
        ]),
    });
    renderEntityCard({
      entity,
      rungApi,
      catalog: [group('fleet', ['workshop']), group('workshop', [])],
      pages: true,
    });

    expect(
      await screen.findByText('Up to rung 5 is needed'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'What it owns' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Fleet of clusters, with platform layer'),
    ).toBeInTheDocument();
    const owner = [
      'group:default/company',
      'group:default/fleet',
      'group:default/workshop',
    ];
    expect(rungApi.getReport).toHaveBeenCalledWith(
      { filters: { owner }, groupBy: 'owner' },
      { signal: expect.any(AbortSignal) },
    );
    expect(link('Show all 4 in the list')).toBe(
      `/rung/entities?${owner
        .map(name => `owner=${name}`)
        .join('&')}&kind=Component`,
    );
  });

  it('keeps the own assessment in sight for those who may not read reports', async () => {
    const entity = whole('System', { audience: 'paying' });
    const rungApi = apiOf(entity, reportBy([]));
    rungApi.getReport.mockRejectedValue(await responseError(403));
    renderEntityCard({ entity, rungApi });
    expect(await heading('Rung 3, incomplete')).toBeInTheDocument();
    expect(
      await screen.findByText('You may not see reports'),
    ).toBeInTheDocument();
  });

  it('says when there will be a report, and what to do where there are no parts', async () => {
    const entity = whole('System', { audience: 'paying' });
    const { unmount } = renderEntityCard({
      entity,
      rungApi: apiOf(entity, reportOf([], { status: 'running' })),
    });
    expect(
      await screen.findByText(
        /^There is no report yet: the catalog is being scanned for the first time\./,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText('No parts yet')).not.toBeInTheDocument();
    unmount();

    renderEntityCard({ entity, rungApi: apiOf(entity, reportOf([])) });
    expect(await screen.findByText('No parts yet')).toBeInTheDocument();
    expect(
      screen.getByText(/^Nothing in the catalog names this system\./),
    ).toBeInTheDocument();
  });

  it('says so where no part is assessed', async () => {
    const entity = whole('System');
    renderEntityCard({
      entity,
      rungApi: apiOf(entity, reportOf([summaryOf(component({}))])),
    });
    expect(
      await screen.findByText('Nothing of it is assessed yet'),
    ).toBeInTheDocument();
  });
});
