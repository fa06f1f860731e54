import { defined, field, textAt, wordAt } from '../json';
import {
  ApplicationSnapshot,
  InfrastructureSnapshot,
  PeerAuthenticationSnapshot,
} from '../snapshot';
import { conditionOf, namespacedNameOf } from './metadata';

/** Whether Argo CD found a difference; it says so only once it has looked. */
function argoSync(item: unknown): boolean | undefined {
  const status = field(item, 'status', 'sync', 'status');
  return status === 'Synced' || status === 'OutOfSync'
    ? status === 'Synced'
    : undefined;
}

export function reduceApplication(
  item: unknown,
): ApplicationSnapshot | undefined {
  const name = namespacedNameOf(item);
  return (
    name &&
    defined({ tool: 'argo-cd', ...name, inSync: argoSync(item) } as const)
  );
}

/** How to read what Flux applies. */
export function reduceFlux(tool: 'flux-kustomization' | 'flux-helm') {
  return (item: unknown): ApplicationSnapshot | undefined => {
    const name = namespacedNameOf(item);
    return (
      name && defined({ tool, ...name, inSync: conditionOf(item, 'Ready') })
    );
  };
}

export function reducePeerAuthentication(
  item: unknown,
): PeerAuthenticationSnapshot | undefined {
  const name = namespacedNameOf(item);
  const modes = ['STRICT', 'PERMISSIVE', 'DISABLE', 'UNSET'] as const;
  return (
    name && {
      ...name,
      mode: wordAt(item, modes, 'spec', 'mtls', 'mode') ?? 'UNSET',
      selective: field(item, 'spec', 'selector') !== undefined,
    }
  );
}

export function reduceInfrastructure(item: unknown): InfrastructureSnapshot {
  return defined<InfrastructureSnapshot>({
    controlPlaneTopology: textAt(
      item,
      'word',
      'status',
      'controlPlaneTopology',
    ),
  });
}
