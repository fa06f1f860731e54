import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { rulesText } from './rulesText';

const none = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };

function ago(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}

function cluster(name: string, more: Partial<ClusterState> = {}): ClusterState {
  return {
    name,
    source: 'kubernetes',
    status: 'reached',
    missingRules: [],
    attemptedAt: ago(12),
    takenAt: ago(12),
    sameAs: [],
    components: { total: 0, rungs: none },
    ...more,
  };
}

const payments = cluster('payments-1', {
  title: 'Payments',
  entityRef: 'resource:default/payments-1',
  environment: 'production',
  seen: {
    version: 'v1.33.4-eks-1',
    controlPlane: 'managed',
    zones: ['eu-1a', 'eu-1b'],
    regions: ['eu-1'],
    nodes: { all: 6, workers: 5 },
    workloads: 9,
    pods: 31,
    unseen: [],
  },
  components: { total: 4, rungs: { ...none, 3: 2, 5: 1 } },
});
const partial = cluster('partial-1', {
  source: 'pushed',
  missingRules: [
    { apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list'] },
  ],
  sameAs: ['partial-2'],
});
const gone = cluster('gone-1', {
  status: 'unreachable',
  reason: 'connect ECONNREFUSED',
  takenAt: undefined,
  attemptedAt: ago(61),
});
const old = cluster('old-1', { outdated: true, takenAt: ago(60 * 24) });

function show(...items: ClusterState[]) {
  renderRungPage(
    'clusters',
    '',
    fakeRungApi({ listClusters: async () => ({ items }) }),
  );
}

async function rowOf(name: RegExp) {
  return within(await screen.findByRole('row', { name }));
}

describe('sub-page:rung/clusters', () => {
  it('says of a cluster what was seen, when, and what runs there', async () => {
    show(payments);
    const row = await rowOf(/^payments-1/);
    for (const text of [
      'Read',
      'seen 12 minutes ago',
      'Payments',
      'Environment: production',
      'v1.33.4-eks-1',
      'managed',
      'eu-1b',
      '5 of 6 take pods',
      '31 pods',
    ]) {
      expect(row.getByText(text)).toBeInTheDocument();
    }
    expect(row.getByRole('link', { name: 'payments-1' })).toHaveAttribute(
      'href',
      '/catalog/default/resource/payments-1',
    );
    expect(
      row
        .getAllByRole('link')
        .slice(1)
        .map(link => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Rung 5 1', '/rung/entities?cluster=payments-1&rung=5'],
      ['Rung 3 2', '/rung/entities?cluster=payments-1&rung=3'],
      ['Unassessed 1', '/rung/entities?cluster=payments-1'],
      [
        'What goes down with it',
        '/rung/blast-radius?loss=cluster&name=payments-1',
      ],
    ]);
  });

  it('has the rules that are missing ready to be copied', async () => {
    show(partial);
    const row = await rowOf(/^partial-1/);
    expect(row.getByText('Read in part')).toBeInTheDocument();
    expect(row.getByText(/reports itself/)).toBeInTheDocument();
    expect(row.getByText('The same cluster as partial-2')).toBeInTheDocument();
    await userEvent.click(
      row.getByText('1 rule is missing in its ClusterRole'),
    );
    expect(row.getByRole('group', { name: /^The rules/ })).toHaveTextContent(
      '- apiGroups: [""] resources: [nodes] verbs: [get, list]',
    );
  });

  it('says why one is not known, and what to do', async () => {
    show(gone, old);
    const unreachable = await rowOf(/^gone-1/);
    expect(unreachable.getByText('Not reached')).toBeInTheDocument();
    expect(
      unreachable.getByText('never seen · last tried 1 hour ago'),
    ).toBeInTheDocument();
    expect(unreachable.getByText('connect ECONNREFUSED')).toBeInTheDocument();
    const outdated = await rowOf(/^old-1/);
    expect(outdated.getByText('Too long ago')).toBeInTheDocument();
    expect(
      outdated.getByText(/what runs there is unknown/),
    ).toBeInTheDocument();
  });

  it('counts how they stand, the best first', async () => {
    show(old, gone, partial, payments, cluster('another'));
    const counts = await screen.findByRole('list', {
      name: 'Clusters by state',
    });
    expect(
      within(counts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['2 Read', '1 Read in part', '1 Too long ago', '1 Not reached']);
  });

  it('says how to have clusters observed where none is', async () => {
    show();
    expect(
      await screen.findByText('No cluster is observed yet'),
    ).toBeInTheDocument();
  });

  it('says which permission it takes', async () => {
    const rungApi = fakeRungApi({ listClusters: async () => ({ items: [] }) });
    rungApi.listClusters.mockRejectedValue(await responseError(403));
    renderRungPage('clusters', '', rungApi);
    expect(
      await screen.findByText(/the permission rung.cluster.read/),
    ).toBeInTheDocument();
  });
});

describe('rulesText', () => {
  it('writes rules as YAML that reads back as they are', () => {
    expect(
      rulesText([
        { apiGroups: ['apps'], resources: ['deployments'], verbs: ['list'] },
        { nonResourceURLs: ['/version', '*'], verbs: ['get'] },
      ]),
    ).toBe(
      '- apiGroups: [apps]\n  resources: [deployments]\n  verbs: [list]\n' +
        '- nonResourceURLs: ["/version", "*"]\n  verbs: [get]',
    );
  });
});
