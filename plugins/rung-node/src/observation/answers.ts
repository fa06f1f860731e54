import { plainText } from '@rung/backstage-plugin-rung-common';
import { ClusterResponse } from './ClusterConnection';

/** What is made of one answer of an API server. */
export type Answer =
  | { kind: 'body'; body: unknown }
  /** The cluster asks to wait; undefined where it does not say how long. */
  | { kind: 'busy'; milliseconds: number | undefined }
  /** The credentials are not accepted. */
  | { kind: 'unauthorized'; reason: string }
  /** The right is missing. */
  | { kind: 'forbidden'; reason: string }
  | { kind: 'absent'; reason: string }
  /** A list has grown too old; its rest is to be had with the token. */
  | { kind: 'expired'; token: string | undefined; reason: string }
  /** There was no answer that could be read. */
  | { kind: 'fault'; reason: string };

/** The longest that a cluster is quoted. */
const QUOTED_LENGTH = 300;

/** What a cluster or the way to it said: one line, nothing hidden. */
export function quoted(text: string): string {
  const plain = plainText(text.slice(0, 4 * QUOTED_LENGTH)).trim();
  return plain.length > QUOTED_LENGTH
    ? `${plain.slice(0, QUOTED_LENGTH)}…`
    : plain;
}

function textOf(value: unknown, field: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)[field]
      : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The token of the rest of a list, or undefined where that was all. */
export function tokenOf(body: unknown): string | undefined {
  const { metadata } = (body ?? {}) as { metadata?: unknown };
  return textOf(metadata, 'continue');
}

/** Whether a body is a list of objects, as Kubernetes gives it. */
export function isList(body: unknown): boolean {
  return textOf(body, 'kind')?.endsWith('List') === true;
}

/** How long to wait, as a number of seconds or as a date. */
function waitOf(written: string | null): number | undefined {
  if (written === null) {
    return undefined;
  }
  const milliseconds = /^\d+$/.test(written)
    ? Number(written) * 1_000
    : Date.parse(written) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** The body as JSON, or undefined where it is none. */
export function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes out what an answer says. What is no answer of Kubernetes is a fault. */
export function readAnswer(
  { status, headers }: ClusterResponse,
  body: unknown,
): Answer {
  const type = headers.get('content-type')?.split(';')[0] ?? 'no type';
  const isStatus = textOf(body, 'kind') === 'Status';
  const reason = quoted(
    textOf(body, 'message') ?? `It answers ${status} with ${type}`,
  );
  if (status === 200) {
    return body === undefined
      ? { kind: 'fault', reason: `It answers with ${type} that is no JSON` }
      : { kind: 'body', body };
  }
  if (status === 429) {
    return { kind: 'busy', milliseconds: waitOf(headers.get('retry-after')) };
  }
  if (status === 401) {
    return { kind: 'unauthorized', reason };
  }
  if (status === 403 && isStatus) {
    return { kind: 'forbidden', reason };
  }
  if (status === 404 && (isStatus || type === 'text/plain')) {
    return { kind: 'absent', reason };
  }
  if (status === 410 && isStatus) {
    return { kind: 'expired', token: tokenOf(body), reason };
  }
  return { kind: 'fault', reason };
}
