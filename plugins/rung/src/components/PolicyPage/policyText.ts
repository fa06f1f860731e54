import {
  AssessmentPolicy,
  AssessmentPolicyInput,
  policyOf,
} from '@rung/backstage-plugin-rung-common';
import {
  Document,
  isMap,
  LineCounter,
  Pair,
  parseDocument,
  stringify,
  YAMLMap,
} from 'yaml';

/** Why a text is no policy, and the line that tells so, where it is known. */
export type PolicyProblem =
  | { message: string; line?: number; outside?: undefined }
  /** What it says that is not under `rung`. */
  | { message?: undefined; line?: undefined; outside: string };

/** What a text comes to. */
export type ReadPolicy =
  | { policy: AssessmentPolicy; problem?: undefined }
  | { policy?: undefined; problem: PolicyProblem };

/** A policy as it is written in app-config. */
export function textOfPolicy(settings: AssessmentPolicyInput): string {
  return Object.keys(settings).length === 0
    ? 'rung:\n'
    : stringify({ rung: settings });
}

/** Checks what is written as a backend checks it when it starts. */
export function readPolicyText(text: string): ReadPolicy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    return {
      problem: {
        // The message goes on with the place and the lines around it.
        message: error.message.split(/ at line \d+/)[0],
        line: error.linePos?.[0].line,
      },
    };
  }
  try {
    const content: unknown = document.toJS() ?? {};
    const outside = outsideOf(content);
    return outside === undefined
      ? { policy: policyOf((content as { rung?: unknown }).rung ?? {}) }
      : { problem: { outside } };
  } catch (failure) {
    const { message } = failure as Error;
    return { problem: { message, line: lineOf(message, document, lines) } };
  }
}

/** The first that is not under `rung`; undefined where all is. */
function outsideOf(content: unknown): string | undefined {
  return typeof content === 'object'
    ? Object.keys(Object(content)).find(key => key !== 'rung')
    : JSON.stringify(content);
}

/** The line of the place that a message begins with, or of what holds it. */
function lineOf(
  message: string,
  document: Document,
  lines: LineCounter,
): number | undefined {
  const place = /^rung[^\s;]*/.exec(message)?.[0] ?? '';
  let found: number | undefined;
  let node: unknown = document.contents;
  let rest = place;
  while (isMap(node) && rest !== '') {
    const pair = pairFor(rest, node);
    if (!pair) {
      break;
    }
    const { range } = Object(pair.key);
    found = range ? lines.linePos(range[0]).line : found;
    rest = rest.slice(String(pair.key).length).replace(/^[.[]/, '');
    node = pair.value;
  }
  return found;
}

function pairFor(rest: string, { items }: YAMLMap): Pair | undefined {
  return items.find(({ key }) => startsWith(rest, String(key)));
}

/** Keys have points in them, as `rto.zone` has. */
function startsWith(rest: string, key: string): boolean {
  return rest.startsWith(key) && /^(?:$|[.[])/.test(rest.slice(key.length));
}

/**
 * A text in which one setting has another value, or none. All else of it stays
 * as it is written, remarks included.
 *
 * @param path - below `rung`
 */
export function withSetting(
  text: string,
  path: readonly string[],
  value: unknown,
): string {
  const document: Document = parseDocument(text);
  if (!isMap(document.contents)) {
    document.contents = document.createNode({});
  }
  if (value === undefined) {
    remove(document, ['rung', ...path]);
  } else {
    grow(document, ['rung', ...path]);
    document.setIn(['rung', ...path], document.createNode(value));
  }
  return document.toString();
}

/** What holds the setting is there, and can be written into. */
function grow(document: Document, path: readonly string[]): void {
  for (let length = 1; length < path.length; length++) {
    const holder = path.slice(0, length);
    if (!isMap(document.getIn(holder))) {
      document.setIn(holder, document.createNode({}));
    }
  }
}

/** What holds nothing any more goes too, but for `rung` itself. */
function remove(document: Document, path: readonly string[]): void {
  document.deleteIn(path);
  const holder = path.slice(0, -1);
  const held = document.getIn(holder);
  if (holder.length > 1 && isMap(held) && held.items.length === 0) {
    remove(document, holder);
  }
}
