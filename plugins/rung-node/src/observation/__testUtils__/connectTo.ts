import { ClusterConnection } from '../ClusterConnection';

/** Asks an API server at an address, with a token if there is one. */
export function connectTo(url: string, token?: string): ClusterConnection {
  return {
    get: (path, { signal }) =>
      fetch(`${url}${path}`, {
        headers: {
          accept: 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        redirect: 'manual',
        signal,
      }),
  };
}
