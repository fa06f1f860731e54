import { WORKLOADS_ANNOTATION } from '@rung/backstage-plugin-rung-common';
import { isText } from '../json';
import { LabelSelector, parseSelector, UnreadableSelector } from '../selectors';
import { WorkloadKind, workloadKinds, WorkloadName } from '../snapshot';

/**
 * By what workloads are known to be a component's own.
 *
 * @public
 */
export interface WorkloadIdentity {
  /** What the component is called. */
  name: string;
  /** Its workloads by name, where it names them. */
  workloads: readonly WorkloadName[];
  selector?: LabelSelector;
  /** The value of the label `backstage.io/kubernetes-id`. */
  kubernetesId: string;
  /** Only workloads of that namespace. */
  namespace?: string;
  /** Only workloads of that cluster. */
  cluster?: string;
}

/**
 * An annotation that cannot be read, and what to write instead.
 *
 * @public
 */
export interface UnreadableIdentity extends UnreadableSelector {
  annotation: string;
}

/**
 * The annotation whose value is a selector of the labels of workloads.
 *
 * @public
 */
export const labelSelectorAnnotation = 'backstage.io/kubernetes-label-selector';

/** The annotations that are read, each under what it says. */
const keys = {
  workloads: WORKLOADS_ANNOTATION,
  selector: labelSelectorAnnotation,
  kubernetesId: 'backstage.io/kubernetes-id',
  namespace: 'backstage.io/kubernetes-namespace',
  cluster: 'backstage.io/kubernetes-cluster',
} as const;

/** What TeraSky's ingestor writes, if nothing else has been set there. */
const INGESTOR_PREFIX = 'terasky.backstage.io';

const kindsInLowerCase = new Map<string, WorkloadKind>(
  workloadKinds.map(kind => [kind.toLowerCase(), kind]),
);

function workloadOf(
  kind: string | undefined,
  namespace: string | undefined,
  name: string | undefined,
): WorkloadName | undefined {
  const known = kindsInLowerCase.get(kind?.toLowerCase() ?? '');
  return known && isText(namespace, 'name') && isText(name, 'name')
    ? { kind: known, namespace, name }
    : undefined;
}

const MAX_NAMED = 100;

/** Reads `Deployment/shop/web, StatefulSet/shop/store`. */
function readWorkloads(
  text: string,
): WorkloadName[] | Omit<UnreadableIdentity, 'annotation'> {
  const named: WorkloadName[] = [];
  for (const part of text.split(',', MAX_NAMED).map(one => one.trim())) {
    const [kind, namespace, name, ...more] = part.split('/');
    const workload =
      more.length > 0 ? undefined : workloadOf(kind, namespace, name);
    if (!workload) {
      return {
        part,
        expected: `kind/namespace/name, such as Deployment/shop/web, with commas between them; the kind is ${workloadKinds.join(
          ', ',
        )}`,
      };
    }
    named.push(workload);
  }
  return named;
}

/**
 * Reads by what workloads are known to be a component's own. Never throws: what
 * cannot be read is told, and all else counts.
 *
 * @param component - its name, and all its annotations
 * @public
 */
export function readWorkloadIdentity(
  component: {
    name: string;
    annotations?: Readonly<Record<string, unknown>>;
  },
  options: { ingestorPrefix?: string } = {},
): { identity: WorkloadIdentity; unreadable: UnreadableIdentity[] } {
  const { name } = component;
  const annotations = component.annotations ?? {};
  const { ingestorPrefix = INGESTOR_PREFIX } = options;
  const stated = (key: string) => {
    const text = Object.hasOwn(annotations, key) ? annotations[key] : undefined;
    return typeof text === 'string' && text.trim() !== ''
      ? text.trim()
      : undefined;
  };
  const ingested = (part: string) =>
    stated(`${ingestorPrefix}/kubernetes-resource-${part}`);
  const unreadable: UnreadableIdentity[] = [];
  const identity: WorkloadIdentity = {
    name,
    workloads: [],
    kubernetesId: stated(keys.kubernetesId) ?? name,
    namespace: stated(keys.namespace),
    cluster: stated(keys.cluster),
  };
  const written = stated(keys.workloads);
  const named = written === undefined ? [] : readWorkloads(written);
  if ('expected' in named) {
    unreadable.push({ annotation: keys.workloads, ...named });
  } else {
    const found = workloadOf(
      ingested('kind'),
      ingested('namespace'),
      ingested('name'),
    );
    identity.workloads = named.length > 0 || !found ? named : [found];
  }
  const selection = stated(keys.selector);
  const selector = selection === undefined ? [] : parseSelector(selection);
  if ('expected' in selector) {
    unreadable.push({ annotation: keys.selector, ...selector });
  } else if (selection !== undefined) {
    identity.selector = selector;
  }
  return { identity, unreadable };
}
