/**
 * The texts that are taken from a cluster, each with what it may look like. They
 * are Kubernetes' own rules, so that no letter that a terminal obeys and no
 * text of any length comes through. Every pattern takes linear time.
 */
export const textKinds = {
  /** A name or a namespace. */
  name: {
    pattern: /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/,
    expected:
      'a name of at most 253 lower-case letters, digits, dots and hyphens',
  },
  /** What a portal calls a cluster, which may be an ARN or a URL. */
  clusterName: {
    pattern: /^[\p{L}\p{N}][\p{L}\p{N} ._:@/-]{0,252}$/u,
    expected: 'a name of at most 253 letters, digits and . _ : @ / -',
  },
  labelKey: {
    pattern:
      /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/,
    expected: 'a label key, such as app.kubernetes.io/name',
  },
  labelValue: {
    pattern: /^(?:[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)?$/,
    expected:
      'a label value of at most 63 letters, digits, dots, hyphens and underscores',
  },
  /** A kind, a phase, a policy, a scheme. */
  word: {
    pattern: /^[A-Za-z][\w.-]{0,62}$/,
    expected: 'one word of at most 63 letters and digits',
  },
  version: {
    pattern: /^v?\d[\w.+-]{0,62}$/,
    expected: 'a version, such as v1.34.2',
  },
  uid: {
    pattern: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
    expected: 'a UUID in lower case',
  },
  timestamp: {
    pattern: /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d(?:\.\d{1,9})?Z$/,
    expected: 'a time in UTC, such as 2026-05-31T12:00:00Z',
  },
  percent: {
    pattern: /^\d{1,3}%$/,
    expected: 'a percentage, such as 50%',
  },
  /** When a schedule runs, as cron writes it. */
  cron: {
    pattern: /^[\w@*/,.=?# +-]{1,128}$/,
    expected: 'a schedule, such as 0 3 * * *',
  },
} as const satisfies Record<string, { pattern: RegExp; expected: string }>;

/** What a text is. */
export type TextKind = keyof typeof textKinds;

/** Whether a value is a text of that kind. */
export function isText(value: unknown, kind: TextKind): value is string {
  return typeof value === 'string' && textKinds[kind].pattern.test(value);
}
