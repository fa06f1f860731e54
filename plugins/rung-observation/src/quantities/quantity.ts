const suffixes: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

const quantity =
  /^\+?(\d{1,24}(?:\.\d{0,24})?|\.\d{1,24})(?:([eE][+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i)?)$/;

/** More than this is no amount of anything that a cluster has. */
const MAX_AMOUNT = Number.MAX_SAFE_INTEGER;

/**
 * Reads a quantity as Kubernetes writes it: `500m`, `1.5`, `128Mi`, `1e3`.
 * Undefined where it is none, or negative, which no request is.
 */
export function parseQuantity(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  const parts = typeof text === 'string' ? quantity.exec(text) : undefined;
  if (!parts) {
    return undefined;
  }
  const [, digits, exponent = '', suffix = ''] = parts;
  const amount = Number(`${digits}${exponent}`) * suffixes[suffix];
  return amount <= MAX_AMOUNT ? amount : undefined;
}

/** The tolerance within which binary fractions of a thousandth are that thousandth. */
const NOISE = 1e-6;

/**
 * A quantity as whole units, rounded up as the scheduler does: CPU in
 * thousandths of a core, everything else in its own unit.
 */
export function wholeUnits(
  resource: string,
  value: unknown,
): number | undefined {
  const amount = parseQuantity(value);
  const units =
    amount === undefined
      ? undefined
      : Math.max(
          0,
          Math.ceil((resource === 'cpu' ? amount * 1000 : amount) - NOISE),
        );
  return units !== undefined && units <= MAX_AMOUNT ? units : undefined;
}
