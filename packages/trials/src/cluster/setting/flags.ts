import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';

/** Since then the scheduler and the controller manager have no insecure port. */
const withoutInsecurePort = 24;

/**
 * What runs of the controllers. With the garbage collector, pods with invented
 * owners would vanish, and the one for nodes would miss the kubelets.
 */
const controllers = [
  'daemonset',
  'deployment',
  'disruption',
  'namespace',
  'replicaset',
  'resourcequota',
  'statefulset',
];

/** Everything that whoever is no part of the control plane has asked for. */
const auditPolicy = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    { level: 'Metadata', userGroups: ['system:serviceaccounts'] },
    { level: 'None' },
  ],
};

/** How each program of a control plane is started. */
export function controlPlaneFlags(
  binaries: Binaries,
  folder: string,
  ports: { etcd: number; peers: number; api: number },
): Record<keyof Binaries, string[]> {
  const file = (name: string) => join(folder, name);
  const etcd = `http://127.0.0.1:${ports.etcd}`;
  const peers = `http://127.0.0.1:${ports.peers}`;
  writeFileSync(file('audit-policy.json'), JSON.stringify(auditPolicy));
  const unserved = [
    '--leader-elect=false',
    '--secure-port=0',
    ...(minorOf(binaries) < withoutInsecurePort ? ['--port=0'] : []),
  ];
  return {
    etcd: [
      `--data-dir=${file('etcd')}`,
      `--listen-client-urls=${etcd}`,
      `--advertise-client-urls=${etcd}`,
      `--listen-peer-urls=${peers}`,
      `--initial-advertise-peer-urls=${peers}`,
      `--initial-cluster=default=${peers}`,
    ],
    'kube-apiserver': [
      `--etcd-servers=${etcd}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      '--endpoint-reconciler-type=none',
      `--secure-port=${ports.api}`,
      `--cert-dir=${file('certificates')}`,
      '--service-cluster-ip-range=10.0.0.0/24',
      '--authorization-mode=RBAC',
      `--token-auth-file=${file('tokens.csv')}`,
      // Nodes come without a kubelet, and pods without an account.
      '--disable-admission-plugins=ServiceAccount,TaintNodesByCondition',
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-signing-key-file=${file('accounts.key')}`,
      `--service-account-key-file=${file('accounts.key')}`,
      `--audit-policy-file=${file('audit-policy.json')}`,
      `--audit-log-path=${file('audit.log')}`,
    ],
    'kube-scheduler': [`--kubeconfig=${file('kubeconfig')}`, ...unserved],
    'kube-controller-manager': [
      `--kubeconfig=${file('kubeconfig')}`,
      `--controllers=${controllers.join(',')}`,
      ...unserved,
    ],
  };
}

/** Of a version such as `Kubernetes v1.20.2`. */
function minorOf(binaries: Binaries): number {
  const version = execFileSync(binaries['kube-apiserver'], ['--version'], {
    encoding: 'utf8',
  });
  return Number(version.match(/v1\.(\d+)/)?.[1]);
}
