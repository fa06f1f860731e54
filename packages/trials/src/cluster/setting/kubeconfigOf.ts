import type { ApiServer } from './ApiServer.ts';

/** The kubeconfig of whoever asks an API server with this token. */
export function kubeconfigOf({ access }: ApiServer): string {
  const { url, ca, token } = access;
  const name = 'trials';
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name,
        cluster: {
          server: url,
          'certificate-authority-data': Buffer.from(ca).toString('base64'),
        },
      },
    ],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  });
}
