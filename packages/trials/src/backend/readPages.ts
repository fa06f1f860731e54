import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';

interface Page {
  items: unknown[];
  metadata: { continue?: string };
}

/** Whom to read, and what of them. */
export interface PagesToRead {
  clusters: readonly string[];
  /** As paths of an API server, such as `/api/v1/pods`. */
  lists: readonly string[];
  pageSize: number;
  /** How many clusters at once. */
  atOnce: number;
}

/**
 * The measure of what reading clusters costs: their lists, page by page, over the
 * proxy of the Kubernetes plugin, and nothing is done with what is read.
 */
export async function readPages(
  services: { auth: AuthService; discovery: DiscoveryService },
  { clusters, lists, pageSize, atOnce }: PagesToRead,
): Promise<{ objects: number }> {
  const left = [...clusters];
  let objects = 0;
  const readOn = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      for (const list of lists) {
        for await (const page of pagesOf(services, name, list, pageSize)) {
          objects += page.items.length;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  return { objects };
}

async function* pagesOf(
  { auth, discovery }: { auth: AuthService; discovery: DiscoveryService },
  cluster: string,
  list: string,
  pageSize: number,
): AsyncGenerator<Page> {
  const baseUrl = await discovery.getBaseUrl('kubernetes');
  let token: string | undefined;
  do {
    const query = new URLSearchParams({ limit: String(pageSize) });
    if (token !== undefined) {
      query.set('continue', token);
    }
    const { token: own } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'kubernetes',
    });
    const response = await fetch(`${baseUrl}/proxy${list}?${query}`, {
      headers: {
        authorization: `Bearer ${own}`,
        'Backstage-Kubernetes-Cluster': cluster,
      },
    });
    const page = (await response.json()) as Page;
    yield page;
    token = page.metadata.continue;
  } while (token !== undefined);
}
