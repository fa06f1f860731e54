/** A minor version of Kubernetes 1. */
export function minorOf(version: string | undefined): number | undefined {
  const [, minor] = /^v?1\.(\d{1,3})(?:\D|$)/.exec(version ?? '') ?? [];
  return minor === undefined ? undefined : Number(minor);
}

/**
 * The newest minor version on a day, of which Kubernetes supports three. What was
 * too old on that day is so ever after.
 */
export const supported = { newestMinor: 36, asOf: '2026-05-01', minors: 3 };

/** How many minor versions a kubelet may be behind. */
export function allowedSkew(kubeletMinor: number): number {
  return kubeletMinor < 25 ? 2 : 3;
}
