import { NodeSnapshot } from '../snapshot';

const controlPlaneRoles = [
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
] as const;

const roles: ReadonlySet<string> = new Set(controlPlaneRoles);

/** Whether a node runs the control plane. */
export function isControlPlane({ labels }: NodeSnapshot): boolean {
  return controlPlaneRoles.some(role => Object.hasOwn(labels, role));
}

/** Whether pods of anybody can be placed on a node as it is. */
export function isWorker(node: NodeSnapshot): boolean {
  return (
    node.ready &&
    !node.unschedulable &&
    !node.taints.some(
      ({ key, effect }) => roles.has(key) && effect !== 'PreferNoSchedule',
    )
  );
}
