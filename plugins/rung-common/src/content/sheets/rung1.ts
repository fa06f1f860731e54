import { RungSheet } from './types';

/** Rung 1: single-node development cluster. */
export const rung1: RungSheet = {
  rung: 1,
  scenario:
    'One developer tries out manifests, or a CI job tests against a real API server for ten minutes. There are a few pods, one user and nothing worth keeping: recovery takes as long as a new cluster takes to start, and an RPO has no meaning.',
  design:
    'The cluster lives in containers or in a virtual machine on one computer, and its only node is control plane and worker at once. It is made to be thrown away, so nothing in it is doubled.',
  parts: [
    {
      id: 'control-plane',
      name: 'Control plane',
      choice: 'One, on the only node',
      why: 'Starting afresh is quicker than repairing it.',
    },
    {
      id: 'nodes',
      name: 'Nodes',
      choice: 'One for everything',
      why: 'It starts fastest, and few tests need a second one.',
    },
    {
      id: 'network',
      name: 'Pod network',
      choice: 'The CNI that the tool brings along',
      why: 'It is good enough until network policies are tested.',
    },
    {
      id: 'ingress',
      name: 'Ingress',
      choice: 'An add-on, if any',
      why: 'A single user reaches a service by port forwarding.',
    },
    {
      id: 'storage',
      name: 'Storage',
      choice: 'Local paths on the computer’s own disk',
      why: 'Data is disposable and goes with the cluster.',
    },
  ],
  decisions: [
    {
      id: 'tool',
      question: 'Which tool creates the cluster?',
      options: [
        {
          id: 'kind',
          option: 'kind',
          pickWhen:
            'It runs in CI, or has to behave as upstream conformance expects.',
        },
        {
          id: 'minikube',
          option: 'minikube',
          pickWhen:
            'A desktop should have everything at hand: dashboard, add-ons, a hypervisor of your choice.',
        },
        {
          id: 'k3d',
          option: 'k3d',
          pickWhen:
            'Memory is scarce, or every second until it is ready counts.',
        },
      ],
    },
    {
      id: 'nodes',
      question: 'How many nodes does it simulate?',
      options: [
        {
          id: 'one-node',
          option: 'One',
          pickWhen: 'Nearly always, because it is ready soonest.',
        },
        {
          id: 'several-nodes',
          option: 'Several',
          pickWhen:
            'The test is about scheduling, topology spread or DaemonSets.',
        },
      ],
    },
    {
      id: 'fidelity',
      question: 'How much of production does it copy?',
      options: [
        {
          id: 'same-version',
          option: 'The Kubernetes version',
          pickWhen:
            'Always, because what passes on the newest version says little about the one you deploy to.',
        },
        {
          id: 'same-rules',
          option: 'The CNI and the policy engine as well',
          pickWhen: 'Network policies or admission rules can decide the test.',
        },
      ],
    },
  ],
  tradeOffs: [
    {
      id: 'no-resilience',
      text: 'Nothing survives, and that is right: whatever is spent on resilience here is wasted.',
    },
    {
      id: 'unlike-production',
      text: 'Wherever it differs from production, bugs pass the tests and show up in production instead.',
    },
  ],
  enough:
    'It is enough for local development, learning, reproducing a bug, and tests of conformance or policy in CI. It stays enough while one person at a time uses it and nobody minds finding it gone.',
};
