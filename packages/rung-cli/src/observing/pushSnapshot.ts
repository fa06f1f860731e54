import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { InputError } from '@backstage/errors';
import { withTimeout } from '@rung/backstage-plugin-rung-node';
import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';

const compress = promisify(gzip);

const PUSH_TIMEOUT = 120_000;

/** Where snapshots are pushed to, and with which token. */
export interface PushTarget {
  /** The address of the backend, such as `https://portal.example.com`. */
  url: string;
  token: string;
}

/** @throws InputError if that is no place to push to */
export function pushTargetOf(
  url: string,
  token: string | undefined,
): PushTarget {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new InputError(
      `--push ${url} is no address; write that of the portal's backend, such as https://portal.example.com`,
    );
  }
  if (!token) {
    throw new InputError(
      'There is no token to push with; write it to RUNG_TOKEN, or after --token',
    );
  }
  return { url: url.replace(/\/+$/, ''), token };
}

/**
 * Hands a snapshot to the portal.
 *
 * @returns what went wrong, or undefined where nothing did
 */
export async function pushSnapshot(
  snapshot: ClusterSnapshot,
  { url, token }: PushTarget,
): Promise<string | undefined> {
  const name = encodeURIComponent(snapshot.cluster);
  const body = await compress(JSON.stringify(snapshot));
  try {
    return await withTimeout(
      async signal => {
        const response = await fetch(
          `${url}/api/rung/v1/observations/clusters/${name}`,
          {
            method: 'PUT',
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
              'content-encoding': 'gzip',
            },
            body,
            redirect: 'manual',
            signal,
          },
        );
        const text = await response.text();
        return response.ok ? undefined : complaintOf(response, text);
      },
      {
        milliseconds: PUSH_TIMEOUT,
        message: `it gives no answer within ${PUSH_TIMEOUT / 1_000} s`,
      },
    );
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    return `The portal did not take it: ${cause?.message ?? message}`;
  }
}

/** What the portal says, where it is the portal that answers. */
function complaintOf({ status, headers }: Response, text: string): string {
  const location = headers.get('location');
  if (location !== null) {
    return `The portal answers ${status} and leads to ${location}; write that address after --push`;
  }
  const message = messageIn(text);
  return `The portal did not take it: it answers ${status}${
    message === undefined ? '' : `, ${message}`
  }`;
}

function messageIn(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) ?? {};
    return typeof error?.message === 'string' ? error.message : undefined;
  } catch {
    return undefined;
  }
}
