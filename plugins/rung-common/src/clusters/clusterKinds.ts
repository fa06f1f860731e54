import { Unreadable } from '../problems/types';
import { MAX_VALUE_LENGTH } from '../requirements/values';
import { ClusterKey } from './clusterKeys';
import { StatedCluster } from './types';

/** How one thing is stated of a cluster. */
export interface ClusterKind {
  readonly key: ClusterKey;
  /** What to write, as the rest of a sentence that begins with "Write". */
  readonly expected: string;
  /** What a text says, trimmed and never empty, or why it says nothing. */
  parse(text: string): StatedCluster | Unreadable;
}

/** No region of a provider lists as many, and no cluster reaches beyond one. */
const MOST_ZONES = 64;

/** As Kubernetes has it of the value of a label, which zones and regions are. */
const labelValue = /^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?$/i;

/** Whatever a provider calls a cluster, such as an ARN, without blanks. */
const clusterName = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{P}\p{S}]{0,252})?$/u;

function noName(meant: string | undefined): Unreadable {
  return meant === undefined
    ? { reason: 'no-name' }
    : { reason: 'no-name', meant };
}

/** The name that blanks were written in, if that is all that is wrong. */
function withoutBlanks(text: string): string | undefined {
  const meant = text.replace(/\s+/g, '-');
  return labelValue.test(meant) ? meant : undefined;
}

function zonesIn(text: string): StatedCluster | Unreadable {
  const zones = [...new Set(text.split(',').map(zone => zone.trim()))];
  if (zones.length > MOST_ZONES) {
    return { reason: 'too-many-names', limit: MOST_ZONES };
  }
  if (zones.every(zone => labelValue.test(zone))) {
    return { zones };
  }
  const names = text.split(/[^a-z0-9._-]+/i).filter(name => name !== '');
  const meant = [...new Set(names)].join(', ');
  return noName(
    names.length > 0 && names.every(name => labelValue.test(name))
      ? meant
      : undefined,
  );
}

/** Everything that is stated of a cluster, in the order of the keys. */
export const clusterKinds: readonly ClusterKind[] = [
  {
    key: 'environment',
    expected: 'one word such as production or staging',
    parse: text =>
      labelValue.test(text)
        ? { environment: text.toLowerCase() }
        : noName(withoutBlanks(text)),
  },
  {
    key: 'region',
    expected: 'the name of a region such as eu-central-1',
    parse: text =>
      labelValue.test(text) ? { region: text } : noName(withoutBlanks(text)),
  },
  {
    key: 'zones',
    expected:
      'the names of its zones as a comma list, such as eu-central-1a, eu-central-1b',
    parse: zonesIn,
  },
  {
    key: 'kubernetes-name',
    expected: 'the name that the Kubernetes plugin of the portal has for it',
    parse: text =>
      clusterName.test(text) ? { kubernetesName: text } : noName(undefined),
  },
];

/** Reads what an annotation states of a cluster. */
export function readClusterText(
  { parse }: ClusterKind,
  written: string,
): StatedCluster | Unreadable {
  if (written.length > MAX_VALUE_LENGTH) {
    return { reason: 'too-long', limit: MAX_VALUE_LENGTH };
  }
  const text = written.trim();
  return text === '' ? { reason: 'empty' } : parse(text);
}

/**
 * What to write for something that is stated of a cluster, in English, as the rest
 * of a sentence that begins with "Write".
 *
 * @public
 */
export function clusterHint(key: ClusterKey): string {
  return clusterKinds.find(kind => kind.key === key)!.expected;
}
