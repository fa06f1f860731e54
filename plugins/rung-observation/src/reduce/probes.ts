import { field, itemsOf, wholeAt } from '../json';

/** What each way of looking is told apart by. */
const handlers = {
  httpGet: ['path', 'port', 'scheme', 'host'],
  tcpSocket: ['port', 'host'],
  grpc: ['port', 'service'],
} as const;

/** Whether two probes look at the same. What they look at is not kept. */
function looksAtTheSame(one: unknown, other: unknown): boolean {
  for (const [handler, fields] of Object.entries(handlers)) {
    const there = field(one, handler) !== undefined;
    if (there !== (field(other, handler) !== undefined)) {
      return false;
    }
    if (there) {
      return fields.every(
        name => field(one, handler, name) === field(other, handler, name),
      );
    }
  }
  const command = itemsOf(field(one, 'exec', 'command'));
  const otherCommand = itemsOf(field(other, 'exec', 'command'));
  return (
    command.length > 0 &&
    command.length === otherCommand.length &&
    command.every((part, index) => part === otherCommand[index])
  );
}

/** Kubernetes' own defaults. */
const DEFAULT_PERIOD_SECONDS = 10;
const DEFAULT_FAILURES = 3;

/** The seconds after which a probe has failed. */
function patienceOf(probe: unknown): number {
  return (
    (wholeAt(probe, 'periodSeconds') ?? DEFAULT_PERIOD_SECONDS) *
    (wholeAt(probe, 'failureThreshold') ?? DEFAULT_FAILURES)
  );
}

/** Whether the liveness probe restarts what the readiness probe would only have spared. */
export function sameProbes(readiness: unknown, liveness: unknown): boolean {
  return (
    readiness !== undefined &&
    liveness !== undefined &&
    looksAtTheSame(readiness, liveness) &&
    patienceOf(liveness) <= patienceOf(readiness)
  );
}
