import { RungSheet } from './types';

/** Rung 5: fleet of clusters. */
export const rung5: RungSheet = {
  rung: 5,
  scenario:
    'One cluster will no longer do, for a reason that has a name: no single fault may reach everything, certain tenants must not share, one control plane is at its limits, or users live on several continents. Traffic has to leave a sick cluster for a healthy one, and all clusters have to stay alike. How much data a failure may lose is still up to the data tier.',
  design:
    'Each cluster is whole and can fail alone. A hub knows them all, fleet GitOps brings every one the same baseline, and a front door that checks their health steers traffic away from a sick one.',
  parts: [
    {
      id: 'control-plane',
      name: 'Control plane',
      choice: 'One for each cluster, managed',
      why: 'What breaks one of them stays in its cluster.',
    },
    {
      id: 'provisioning',
      name: 'Provisioning',
      choice: 'Declarative, with Cluster API for example',
      why: 'A cluster made by hand is unlike the others from its first day.',
    },
    {
      id: 'hub',
      name: 'Hub',
      choice: 'GKE fleets, Azure Arc with Fleet Manager, or tooling around EKS',
      why: 'Somebody has to know which clusters there are and what belongs on each.',
    },
    {
      id: 'delivery',
      name: 'Delivery',
      choice: 'Argo CD ApplicationSets, or Flux and an inventory of clusters',
      why: 'Policies, add-ons and baseline are stated once and arrive everywhere.',
    },
    {
      id: 'policy',
      name: 'Policy',
      choice: 'Kyverno or OPA Gatekeeper, distributed by fleet GitOps',
      why: 'A rule binds every cluster, not only those somebody thought of.',
    },
    {
      id: 'front-door',
      name: 'Front door',
      choice: 'Global load balancer, or DNS with health checks',
      why: 'Users reach the nearest cluster, and a sick one loses its traffic.',
    },
    {
      id: 'connectivity',
      name: 'Connectivity',
      choice: 'None, or a mesh: Istio, Linkerd or Cilium Cluster Mesh',
      why: 'Only services that call across clusters need one, with mTLS and a preference for what is near.',
    },
    {
      id: 'observability',
      name: 'Observability',
      choice: 'Metrics and logs of all clusters in one place',
      why: 'Drift shows only where clusters can be compared.',
    },
  ],
  decisions: [
    {
      id: 'topology',
      question: 'How do the clusters relate?',
      options: [
        {
          id: 'independent',
          option: 'Independent clusters',
          pickWhen:
            'At first always, and mostly for good: traffic is steered between clusters that need nothing from each other.',
        },
        {
          id: 'interconnected',
          option: 'A mesh across clusters',
          pickWhen:
            'A service has to call another in a different cluster, and you are ready to run what few systems match in difficulty.',
        },
      ],
    },
    {
      id: 'division',
      question: 'Where does one cluster end and the next begin?',
      options: [
        {
          id: 'by-failure',
          option: 'By stage, region or business unit',
          pickWhen: 'A fault or a bad change must not reach everything.',
        },
        {
          id: 'by-tenant',
          option: 'By tenant',
          pickWhen: 'Tenants are regulated or cannot be trusted.',
        },
        {
          id: 'by-size',
          option: 'By size',
          pickWhen:
            'Its etcd, scheduler or API server is under strain; Kubernetes documents 5,000 nodes and 150,000 pods for one cluster.',
        },
        {
          id: 'by-place',
          option: 'By place',
          pickWhen:
            'Users far apart need low latency, each served from nearby.',
        },
      ],
    },
  ],
  tradeOffs: [
    {
      id: 'multiplied-cost',
      text: 'Cost and complexity multiply with the number of clusters. Whoever cannot automate provisioning, delivery and policy is better off with one.',
    },
    {
      id: 'data-not-covered',
      text: 'More clusters keep stateless compute going, and nothing else. While all of them read a database in one region, the loss of that region stops them all.',
    },
  ],
  enough:
    'It is enough to contain failures, to separate tenants, to outgrow one control plane or to be near users, as long as traffic can leave a cluster because its data is kept by region or does not limit the recovery. A region may be lost at the price of minutes, not of seconds.',
  tooMuch:
    'It is too much unless a requirement names the failure, the tenants, the size or the places. A platform does not need a fleet, and disaster recovery does not come with one.',
};
