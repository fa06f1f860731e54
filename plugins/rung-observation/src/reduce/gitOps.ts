import { defined, field, isText, textAt } from '../json';
import { GitOpsOwner } from '../snapshot';
import { annotationOf } from './metadata';

/** How Argo CD writes whose an object is: `<application>:<group>/<kind>:<namespace>/<name>`. */
const trackingId = /^(?:([a-z0-9.-]{1,253})_)?([a-z0-9.-]{1,253}):/;

function argoOwnerOf(item: unknown): GitOpsOwner | undefined {
  const id = annotationOf(item, 'argocd.argoproj.io/tracking-id');
  const [, namespace, name] =
    typeof id === 'string' ? trackingId.exec(id) ?? [] : [];
  return isText(name, 'name')
    ? defined<GitOpsOwner>({
        certain: true,
        tool: 'argo-cd',
        name,
        namespace: isText(namespace, 'name') ? namespace : undefined,
      })
    : undefined;
}

const fluxLabels = [
  ['flux-kustomization', 'kustomize.toolkit.fluxcd.io'],
  ['flux-helm', 'helm.toolkit.fluxcd.io'],
] as const;

function fluxOwnerOf(item: unknown): GitOpsOwner | undefined {
  for (const [tool, group] of fluxLabels) {
    const name = textAt(item, 'name', 'metadata', 'labels', `${group}/name`);
    const namespace = textAt(
      item,
      'name',
      'metadata',
      'labels',
      `${group}/namespace`,
    );
    if (name) {
      return defined<GitOpsOwner>({ certain: true, tool, name, namespace });
    }
  }
  return undefined;
}

/** Argo CD's old label, which charts of Helm set as well. */
function instanceOf(item: unknown): GitOpsOwner | undefined {
  const name = textAt(
    item,
    'name',
    'metadata',
    'labels',
    'argocd.argoproj.io/instance',
  );
  return name ? { certain: true, tool: 'argo-cd', name } : undefined;
}

/** Who applies an object from Git. */
export function gitOpsOwnerOf(item: unknown): GitOpsOwner | undefined {
  return argoOwnerOf(item) ?? fluxOwnerOf(item) ?? instanceOf(item);
}

/** Whether Helm has installed an object, whoever has told it to. */
export function isOfHelm(item: unknown): boolean {
  return (
    annotationOf(item, 'meta.helm.sh/release-name') !== undefined ||
    field(item, 'metadata', 'labels', 'app.kubernetes.io/managed-by') === 'Helm'
  );
}
