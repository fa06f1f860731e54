import { createTestFiles } from '../__testUtils__/files';
import { readServiceAccount } from './readServiceAccount';

describe('readServiceAccount', () => {
  const files = createTestFiles();

  it('reads how a pod reaches its cluster', async () => {
    await files.write({ 'account/token': 'TOKEN\n', 'account/ca.crt': 'CA' });
    const folder = files.path('account');
    const read = (KUBERNETES_SERVICE_HOST: string) =>
      readServiceAccount(
        { KUBERNETES_SERVICE_HOST, KUBERNETES_SERVICE_PORT: '443' },
        folder,
      );
    expect(await read('10.0.0.1')).toEqual({
      server: 'https://10.0.0.1:443',
      token: 'TOKEN',
      ca: 'CA',
    });
    expect(await read('fd00::1')).toMatchObject({
      server: 'https://[fd00::1]:443',
    });
    expect(await readServiceAccount({}, folder)).toBeUndefined();
  });

  it('finds none where there is no pod', async () => {
    const environment = {
      KUBERNETES_SERVICE_HOST: '10.0.0.1',
      KUBERNETES_SERVICE_PORT: '443',
    };
    expect(
      await readServiceAccount(environment, files.path('nowhere')),
    ).toBeUndefined();
  });
});
