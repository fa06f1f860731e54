import { defined, entriesOf, field, itemsOf, textAt } from '../json';
import { readNodeTerms } from '../selectors';
import {
  ClaimSnapshot,
  StorageClassSnapshot,
  VolumeSnapshot,
} from '../snapshot';
import { namespacedNameOf } from './metadata';

/** Whether the parameters of a class ask for copies in several zones. */
function isZoneRedundant(parameters: unknown): boolean {
  const sku = field(parameters, 'skuName') ?? field(parameters, 'skuname');
  return (
    field(parameters, 'replication-type') === 'regional-pd' ||
    (typeof sku === 'string' && sku.endsWith('_ZRS'))
  );
}

export function reduceStorageClass(
  item: unknown,
): StorageClassSnapshot | undefined {
  const name = textAt(item, 'name', 'metadata', 'name');
  return name === undefined
    ? undefined
    : defined<StorageClassSnapshot>({
        name,
        provisioner: textAt(item, 'labelKey', 'provisioner'),
        zoneRedundant: isZoneRedundant(field(item, 'parameters')) || undefined,
      });
}

export function reduceClaim(item: unknown): ClaimSnapshot | undefined {
  const name = namespacedNameOf(item);
  const modes = itemsOf(field(item, 'spec', 'accessModes'));
  return (
    name &&
    defined<ClaimSnapshot>({
      ...name,
      storageClass: textAt(item, 'name', 'spec', 'storageClassName'),
      volume: textAt(item, 'name', 'spec', 'volumeName'),
      oneNode: !modes.some(
        mode => mode === 'ReadWriteMany' || mode === 'ReadOnlyMany',
      ),
    })
  );
}

/** The fields of a volume that say nothing of what holds it. */
const ofAnyVolume = new Set([
  'accessModes',
  'capacity',
  'claimRef',
  'mountOptions',
  'nodeAffinity',
  'persistentVolumeReclaimPolicy',
  'storageClassName',
  'volumeAttributesClassName',
  'volumeMode',
]);

const localSources = new Set(['local', 'hostPath']);

/** What holds a volume: its driver, else the one field that names its kind. */
function sourceOf(spec: unknown): string | undefined {
  const driver = textAt(spec, 'labelKey', 'csi', 'driver');
  const [kind] = entriesOf(spec).find(([name]) => !ofAnyVolume.has(name)) ?? [];
  return driver ?? textAt({ kind }, 'word', 'kind');
}

export function reduceVolume(item: unknown): VolumeSnapshot | undefined {
  const name = textAt(item, 'name', 'metadata', 'name');
  const spec = field(item, 'spec');
  const source = sourceOf(spec);
  return name === undefined
    ? undefined
    : defined<VolumeSnapshot>({
        name,
        storageClass: textAt(spec, 'name', 'storageClassName'),
        source,
        local: (source !== undefined && localSources.has(source)) || undefined,
        nodeTerms: readNodeTerms(field(spec, 'nodeAffinity', 'required')),
      });
}
