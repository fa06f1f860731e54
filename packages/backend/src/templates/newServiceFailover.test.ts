import { KustomizationBuilder } from './__testUtils__/KustomizationBuilder';
import { newServiceRenderer } from './__testUtils__/newService';
import { Files } from './__testUtils__/types';

const RUNBOOK = 'docs/runbooks/region-failover.md';

describe('the failover of a new service', () => {
  const render = newServiceRenderer();

  const dnsOf = (files: Files, region: string) =>
    KustomizationBuilder.create(files)
      .build(`deploy/overlays/${region}`)
      .find(({ kind }) => kind === 'Ingress')?.metadata.annotations;

  it('goes from one region to the next for a standby', async () => {
    const files = await render({ 'rto.region': '4m', reach: 'eu, us' });
    expect([dnsOf(files, 'eu'), dnsOf(files, 'us')]).toEqual(
      [
        ['eu', 'PRIMARY'],
        ['us', 'SECONDARY'],
      ].map(([region, role]) => ({
        'external-dns.alpha.kubernetes.io/set-identifier': `seat-map-${region}`,
        'external-dns.alpha.kubernetes.io/ttl': '30',
        'external-dns.alpha.kubernetes.io/aws-failover': role,
        'external-dns.alpha.kubernetes.io/aws-health-check-id': `seat-map-${region}`,
      })),
    );
    expect(dnsOf(files, 'production')).toBeUndefined();
  });

  it('needs none where every region is active', async () => {
    const files = await render({ survives: 'region' });
    for (const region of ['first', 'second']) {
      expect(dnsOf(files, region)).toEqual({
        'external-dns.alpha.kubernetes.io/set-identifier': `seat-map-${region}`,
        'external-dns.alpha.kubernetes.io/ttl': '30',
        'external-dns.alpha.kubernetes.io/aws-weight': '100',
        'external-dns.alpha.kubernetes.io/aws-health-check-id': `seat-map-${region}`,
      });
    }
    expect(files.get(RUNBOOK)).toContain('Every region serves all the time');
  });

  it('is written down with the numbers that are stated', async () => {
    const files = await render({
      'rto.region': '4m',
      'rpo.region': '30s',
      writes: 'single-region',
    });
    const runbook = files.get(RUNBOOK);
    expect(runbook).toContain('- Back within: 4m\n');
    expect(runbook).toContain('- Data that may be lost: 30s\n');
    expect(runbook).toContain('- How it recovers: warm standby\n');
    expect(runbook).toContain('- Regions: first, second\n');
    expect(runbook).toContain('has to be done within 4m.');
    expect(runbook).toContain('- async replicas: seconds to minutes');
    expect(runbook).toContain('## 4. Afterwards');
  });

  it('takes an objective without a domain for what it was read as', async () => {
    const runbook = (await render({ rto: '30s', rpo: '2h' })).get(RUNBOOK);
    expect(runbook).toContain('- Back within: 30s\n');
    expect(runbook).toContain('- Data that may be lost: not stated\n');
  });

  it('says which number is not stated, and how to state it', async () => {
    const runbook = (await render({ availability: '99.99' })).get(RUNBOOK);
    expect(runbook).toContain('- Back within: not stated\n');
    expect(runbook).toContain('state `rung.dev/rto.region`');
    expect(runbook).toContain('state `rung.dev/rpo.region`');
  });

  it('has nothing to say of data where none is stored', async () => {
    const runbook = (
      await render({
        survives: 'region',
        'rpo.region': '1m',
        state: 'stateless',
      })
    ).get(RUNBOOK);
    expect(runbook).toContain('- Data that may be lost: none is stored here\n');
    expect(runbook).not.toContain('## 3. Data');
    expect(runbook).toContain('## 3. Afterwards');
  });

  it('is for services of several regions only', async () => {
    const files = await render({ 'rto.region': '1h' });
    expect([...files.keys()]).not.toContain(RUNBOOK);
  });
});
