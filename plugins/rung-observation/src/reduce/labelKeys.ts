import { Labels, LabelSelector } from '../selectors';
import { objectLimits, PodTemplateSnapshot } from '../snapshot';

/**
 * The labels that tell what an object is. All others are kept only where a
 * selector of the cluster or of the catalog asks for them.
 *
 * @public
 */
export const telltaleLabelKeys = [
  'topology.kubernetes.io/zone',
  'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/region',
  'kubernetes.io/hostname',
  'kubernetes.io/os',
  'kubernetes.io/arch',
  'kubernetes.io/metadata.name',
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
  'kubernetes.azure.com/cluster',
  'minikube.k8s.io/name',
  'karpenter.sh/nodepool',
  'backstage.io/kubernetes-id',
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'istio',
  'istio-injection',
  'istio.io/rev',
  'istio.io/dataplane-mode',
  'topology.istio.io/network',
] as const;

/** Drivers of storage name zones by keys of their own. */
const isPlace = (key: string) => /\/(?:zone|region)$/.test(key);

/** The labels that are kept, as they become known. */
export class LabelKeys {
  readonly #keys: Set<string>;

  /** @param wanted - keys that the selectors of the catalog ask for */
  static create(wanted: Iterable<string>): LabelKeys {
    return new LabelKeys(new Set([...telltaleLabelKeys, ...wanted]));
  }

  private constructor(keys: Set<string>) {
    this.#keys = keys;
  }

  /** Keeps what a selector asks for. */
  addSelector(selector: LabelSelector | undefined): void {
    selector?.forEach(({ key }) => this.#keys.add(key));
  }

  /** Keeps what a pod asks of nodes, namespaces and other pods. */
  addTemplate(template: PodTemplateSnapshot): void {
    this.addSelector(template.nodeSelector);
    template.nodeTerms?.forEach(({ labels }) => this.addSelector(labels));
    for (const rule of template.spread) {
      this.addKeys(rule.topologyKey, ...rule.matchLabelKeys);
      this.addSelector(rule.selector);
    }
    for (const term of [...template.affinity, ...template.antiAffinity]) {
      this.addKeys(term.topologyKey, ...term.matchLabelKeys);
      this.addSelector(term.selector);
      this.addSelector(term.namespaceSelector);
    }
  }

  /** The labels that are kept of these. */
  kept(labels: Labels): Labels {
    return Object.fromEntries(
      Object.entries(labels)
        .filter(([key]) => this.#keys.has(key) || isPlace(key))
        .slice(0, objectLimits.labels),
    );
  }

  /** All keys, in order. */
  list(): string[] {
    return [...this.#keys].sort().slice(0, objectLimits.labelKeys);
  }

  private addKeys(...keys: readonly string[]): void {
    keys.forEach(key => this.#keys.add(key));
  }
}
