import { defined, field, itemsOf, present, textAt } from '../json';
import { maximumOf, readResources, Resources, sumOf } from '../quantities';
import { ContainerSnapshot, objectLimits } from '../snapshot';
import { sameProbes } from './probes';

function requestsOf(container: unknown): Resources {
  return readResources(field(container, 'resources', 'requests'));
}

/** A container, of which no image, command or environment is ever looked at. */
function reduceContainer(value: unknown): ContainerSnapshot | undefined {
  const name = textAt(value, 'name', 'name');
  if (name === undefined) {
    return undefined;
  }
  const readiness = field(value, 'readinessProbe');
  const liveness = field(value, 'livenessProbe');
  return defined<ContainerSnapshot>({
    name,
    serves: itemsOf(field(value, 'ports')).length > 0,
    readiness: readiness !== undefined,
    liveness: liveness !== undefined,
    sameProbes: sameProbes(readiness, liveness) || undefined,
    requests: requestsOf(value),
    memoryLimit: field(value, 'resources', 'limits', 'memory') !== undefined,
  });
}

/** The containers of a pod. */
export function reduceContainers(podSpec: unknown): ContainerSnapshot[] {
  return present(
    itemsOf(field(podSpec, 'containers')).map(reduceContainer),
  ).slice(0, objectLimits.containers);
}

/**
 * What a pod asks for in all, as the scheduler counts it: its containers and
 * sidecars together, or the most that it asks for while it starts, and what
 * running it costs.
 */
export function podRequests(podSpec: unknown): Resources {
  let sidecars: Resources = {};
  let starting: Resources = {};
  for (const container of itemsOf(field(podSpec, 'initContainers'))) {
    const asked = sumOf(requestsOf(container), sidecars);
    starting = maximumOf(starting, asked);
    if (field(container, 'restartPolicy') === 'Always') {
      sidecars = asked;
    }
  }
  const running = itemsOf(field(podSpec, 'containers'))
    .map(requestsOf)
    .reduce(sumOf, sidecars);
  const asked = sumOf(
    maximumOf(running, starting),
    readResources(field(podSpec, 'overhead')),
  );
  return { ...asked, pods: 1 };
}

const proxies = { 'istio-proxy': 'istio', 'linkerd-proxy': 'linkerd' } as const;

/** The mesh whose proxy runs beside the containers of a pod. */
export function proxyOf(podSpec: unknown): 'istio' | 'linkerd' | undefined {
  const names = ['containers', 'initContainers'].flatMap(list =>
    itemsOf(field(podSpec, list)).map(container => field(container, 'name')),
  );
  return Object.entries(proxies).find(([name]) => names.includes(name))?.[1];
}
