import { ClusterView } from '../cluster';
import {
  defaultEnvironmentRules,
  defaultSystemNamespaces,
  environmentOfCluster,
  environmentOfNamespace,
  EnvironmentRules,
  matchesAny,
} from '../environments';
import { ClusterSnapshot } from '../snapshot';

/**
 * A cluster that the portal knows, with what was last seen of it.
 *
 * @public
 */
export interface KnownCluster {
  /** What the portal calls it. */
  name: string;
  /** As it is declared of the cluster. */
  environment?: string;
  /** As it is declared of the cluster. */
  region?: string;
  /** Left out where it has never been seen. */
  snapshot?: ClusterSnapshot;
}

/**
 * All clusters, and how they are looked at.
 *
 * @public
 */
export interface FleetOptions {
  clusters: readonly KnownCluster[];
  environments?: EnvironmentRules;
  /** The namespaces of the clusters themselves, by name, of which nothing is said. */
  systemNamespaces?: readonly string[];
  now: Date;
  /** The age in minutes after which a snapshot no longer counts. */
  maxAgeMinutes: number;
}

/** A cluster whose snapshot counts. */
export interface SeenCluster {
  view: ClusterView;
  environment?: string;
  region?: string;
}

const MILLISECONDS_PER_MINUTE = 60_000;

/** What is seen of all clusters together. */
export class Fleet {
  /** Names that mean a cluster which has another name too, each with that. */
  readonly duplicates: ReadonlyMap<string, string>;
  /** The clusters of which nothing that counts has been seen. */
  readonly unseen: readonly {
    name: string;
    reason: 'not-reached' | 'too-old';
    environment?: string;
  }[];
  /** The clusters whose snapshots count, by name. */
  readonly seen: readonly SeenCluster[];
  readonly environments: EnvironmentRules;
  readonly now: Date;
  readonly #systemNamespaces: readonly string[];

  static create(options: FleetOptions): Fleet {
    return new Fleet(options);
  }

  private constructor(options: FleetOptions) {
    const { clusters, now, maxAgeMinutes } = options;
    this.environments = options.environments ?? defaultEnvironmentRules;
    this.now = now;
    this.#systemNamespaces =
      options.systemNamespaces ?? defaultSystemNamespaces;
    const oldest = now.getTime() - maxAgeMinutes * MILLISECONDS_PER_MINUTE;
    const seen = new Map<string, SeenCluster>();
    const unseen: Fleet['unseen'][number][] = [];
    const duplicates = new Map<string, string>();
    // By name, so that of two names for one cluster the same one counts each time.
    for (const cluster of [...clusters].sort(byName)) {
      const { name, snapshot } = cluster;
      const environment = environmentOfCluster(cluster, this.environments);
      if (!snapshot || Date.parse(snapshot.takenAt) < oldest) {
        const reason = snapshot ? 'too-old' : 'not-reached';
        unseen.push({ name, reason, environment });
        continue;
      }
      const identity = snapshot.uid ?? `named ${name}`;
      const known = seen.get(identity);
      if (known) {
        duplicates.set(name, known.view.name);
        known.environment ??= environment;
        known.region ??= cluster.region;
      } else {
        const view = ClusterView.of(snapshot);
        seen.set(identity, { view, environment, region: cluster.region });
      }
    }
    this.seen = [...seen.values()];
    this.unseen = unseen;
    this.duplicates = duplicates;
  }

  /** Whether a namespace is one of the cluster itself. */
  isSystem(namespace: string): boolean {
    return matchesAny(namespace, this.#systemNamespaces);
  }

  /** The environment that a namespace of a cluster belongs to, if anybody says. */
  environmentOf(
    { view, environment }: SeenCluster,
    namespace: string,
  ): string | undefined {
    const found = view.namespace(namespace) ?? { name: namespace, labels: {} };
    return environmentOfNamespace(found, this.environments) ?? environment;
  }
}

function byName(one: KnownCluster, other: KnownCluster): number {
  return one.name < other.name ? -1 : Number(one.name > other.name);
}
