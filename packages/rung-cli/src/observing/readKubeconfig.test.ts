import { createTestFiles } from '../__testUtils__/files';
import { kubeconfig } from '../__testUtils__/kubeconfig';
import { readKubeconfig, usualKubeconfigs } from './readKubeconfig';

const server = 'https://10.0.0.1:6443';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('readKubeconfig', () => {
  const files = createTestFiles();

  async function read(texts: Record<string, string>, context?: string) {
    await files.write(texts);
    return readKubeconfig(Object.keys(texts).map(files.path), context);
  }

  it('reads what is written in it', async () => {
    expect(
      await read({
        config: kubeconfig(`${server}/k8s/clusters/c-1/`, {
          cluster: {
            'certificate-authority-data': base64('CA'),
            'tls-server-name': 'kubernetes',
          },
          user: {
            'client-certificate-data': base64('CERTIFICATE'),
            'client-key-data': base64('KEY'),
          },
        }),
      }),
    ).toEqual({
      name: 'prod',
      server: `${server}/k8s/clusters/c-1`,
      ca: 'CA',
      isUnverified: false,
      serverName: 'kubernetes',
      token: undefined,
      cert: 'CERTIFICATE',
      key: 'KEY',
    });
  });

  it('reads the files that it names, from where it lies', async () => {
    await files.write({
      'kube/pki/ca.crt': 'CA',
      'kube/pki/cert': 'CERTIFICATE',
      'kube/pki/key': 'KEY',
      'kube/token': 'TOKEN\n',
    });
    expect(
      await read({
        'kube/config': kubeconfig(server, {
          cluster: { 'certificate-authority': 'pki/ca.crt' },
          user: {
            token: 'older',
            tokenFile: 'token',
            'client-certificate': 'pki/cert',
            'client-key': files.path('kube/pki/key'),
          },
        }),
      }),
    ).toMatchObject({
      ca: 'CA',
      token: 'TOKEN',
      cert: 'CERTIFICATE',
      key: 'KEY',
    });
  });

  it('takes several files as one, the first of which counts', async () => {
    const texts = {
      one: kubeconfig(server, { name: 'one', user: { token: 'first' } }),
      two: kubeconfig('https://elsewhere', {
        name: 'one',
        currentContext: 'two',
        user: { token: 'second' },
      }),
      three: kubeconfig('http://three', { name: 'three' }),
    };
    expect(await read(texts)).toMatchObject({ server, token: 'first' });
    expect(await read(texts, 'three')).toMatchObject({
      name: 'three',
      server: 'http://three',
    });
  });

  it.each([
    [
      'a context that is not there',
      kubeconfig(server, { currentContext: 'dev' }),
      'The kubeconfig has no context dev; it has: prod',
    ],
    [
      'no context',
      'clusters: []',
      'The kubeconfig has no current context; name one with --context: none',
    ],
    ['no YAML', '{', expect.stringMatching(/config is no kubeconfig: /)],
    [
      'a cluster that is not there',
      kubeconfig(server).replace('cluster: prod', 'cluster: dev'),
      'The kubeconfig names dev and has no such cluster',
    ],
    [
      'no address',
      kubeconfig('10.0.0.1:6443'),
      'The cluster prod of the kubeconfig has no server; write an address such as https://10.0.0.1:6443',
    ],
    [
      'a proxy',
      kubeconfig(server, { cluster: { 'proxy-url': 'http://proxy' } }),
      expect.stringMatching(
        /is behind a proxy, which rung does not use; run rung observe in the cluster$/,
      ),
    ],
    [
      'a program that gives credentials',
      kubeconfig(server, { user: { exec: { command: 'aws' } } }),
      expect.stringMatching(
        /^The user prod of the kubeconfig gets credentials from a program, which rung does not run\. Use a kubeconfig with the token of a service account .*, or run rung observe in the cluster$/,
      ),
    ],
    [
      'a provider of credentials',
      kubeconfig(server, { user: { 'auth-provider': { name: 'gcp' } } }),
      expect.stringMatching(/provider that rung does not know/),
    ],
    [
      'somebody else to act as',
      kubeconfig(server, { user: { token: 'x', as: 'admin' } }),
      expect.stringMatching(/acts as somebody else/),
    ],
    [
      'a file that is not there',
      kubeconfig(server, { user: { tokenFile: 'gone' } }),
      expect.stringMatching(/gone cannot be read: ENOENT/),
    ],
  ])('says what is wrong with %s', async (_, config, message) => {
    await expect(read({ config })).rejects.toMatchObject({
      name: 'InputError',
      message,
    });
  });

  it('runs nothing that a kubeconfig names', async () => {
    const config = kubeconfig(server, {
      user: {
        exec: { command: 'touch', args: [files.path('ran')] },
      },
    });
    await expect(read({ config })).rejects.toThrow();
    await expect(readKubeconfig([files.path('ran')])).rejects.toThrow('ENOENT');
  });
});

describe('usualKubeconfigs', () => {
  it('are those of the environment, else the one of the user', () => {
    expect(usualKubeconfigs({ KUBECONFIG: '/a::/b' })).toEqual(['/a', '/b']);
    expect(usualKubeconfigs({})).toEqual([
      expect.stringMatching(/[\\/]\.kube[\\/]config$/),
    ]);
  });
});
