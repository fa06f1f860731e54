import { FindingId } from '@rung/backstage-plugin-rung-common';

/** What a rule is called, when it applies, and what to do then. */
export interface RuleText {
  title: string;
  meaning: string;
  help: string;
}

/** What makes the command fail. */
export const errorTexts: Readonly<Record<string, RuleText>> = {
  'invalid-value': {
    title: 'Value that cannot be read',
    meaning: 'An annotation says something that Rung cannot read.',
    help: 'Write what the message says. docs/annotations.md lists what each annotation takes.',
  },
  'unread-annotation': {
    title: 'Annotation that is not read',
    meaning:
      'Something is stated under a name that Rung does not know, without a text, or where nobody reads it.',
    help: 'Correct the name, put the value in quotes, write it in metadata.annotations, or remove it.',
  },
  incomplete: {
    title: 'Incomplete numbers',
    meaning: 'One of the six numbers is not stated, or is a guess.',
    help: 'State availability, RTO, RPO, scale, teams and compliance, or none where there is no such requirement.',
  },
  'below-minimum': {
    title: 'Rung below the least allowed',
    meaning: 'The requirements call for less than is allowed here.',
    help: 'State the requirement that calls for more, or allow the lower rung.',
  },
  'above-maximum': {
    title: 'Rung above the most allowed',
    meaning: 'The requirements call for more than is allowed here.',
    help: 'Relax the requirements that call for it, or allow the higher rung.',
  },
};

/** What is found, whatever the numbers in it. */
export const findingTexts: Readonly<Record<FindingId, RuleText>> = {
  'over-built': {
    title: 'Over-built',
    meaning: 'What is built is above the rung that is enough.',
    help: 'Step down, or state the requirement that calls for what is built.',
  },
  'under-built': {
    title: 'Under-built',
    meaning: 'What is built is below the rung that is needed.',
    help: 'Build the rung that is needed, or relax what forces it.',
  },
  'regional-database': {
    title: 'Database in one region',
    meaning: 'Several clusters or regions depend on a database in one of them.',
    help: 'Choose a data strategy over regions, with a stated RPO.',
  },
  'single-control-plane': {
    title: 'Single control-plane node',
    meaning: 'The control plane runs on one node, and others depend on it.',
    help: 'Move to a managed control plane, or to at least three nodes.',
  },
  'no-backups': {
    title: 'No backups',
    meaning: 'Others depend on the service, and nothing of it is backed up.',
    help: 'Schedule backups of objects and volumes, and restore one.',
  },
  'untested-backups': {
    title: 'Untested backups',
    meaning: 'The backups have never been restored.',
    help: 'Restore one into an empty cluster, and do so regularly.',
  },
  'single-zone': {
    title: 'Too few zones',
    meaning: 'A zone has to be ridden out, and there are fewer than three.',
    help: 'Spread the node pools over three zones.',
  },
  'snowflake-fleet': {
    title: 'Snowflake fleet',
    meaning: 'Several clusters are delivered to or provisioned by hand.',
    help: 'Make all clusters from one source, with GitOps.',
  },
  'failover-untested': {
    title: 'Failover not exercised',
    meaning: 'Failing over to another region was not exercised of late.',
    help: 'Fail a region out and back, and write down the day.',
  },
  'zone-loss-untested': {
    title: 'Zone loss not exercised',
    meaning: 'The loss of a zone was not exercised of late.',
    help: 'Drain a zone, and write down the day.',
  },
  'self-managed-control-plane': {
    title: 'Self-managed control plane',
    meaning: 'The control plane is self-managed for no stated reason.',
    help: 'Move to a managed one, or state the reason.',
  },
  'premature-platform': {
    title: 'Premature platform',
    meaning: 'A platform is built for fewer teams than pay for it.',
    help: 'Use namespaces with quotas until more teams contend.',
  },
  'premature-mesh': {
    title: 'Premature mesh',
    meaning: 'A mesh spans clusters between which nothing calls.',
    help: 'Run the clusters independently until something has to.',
  },
  'shared-tenancy': {
    title: 'Shared tenancy',
    meaning: 'Tenants that need a cluster of their own share one.',
    help: 'Give each of them a cluster.',
  },
  'cross-cluster-plaintext': {
    title: 'Plaintext between clusters',
    meaning: 'Services call across clusters without mTLS.',
    help: 'Enforce mTLS on everything that leaves a cluster.',
  },
  'replication-plaintext': {
    title: 'Plaintext replication',
    meaning: 'Data is replicated without encryption.',
    help: 'Encrypt it in transit and at rest.',
  },
  'no-off-region-backups': {
    title: 'No off-region backups',
    meaning: 'An objective counts on backups outside the region.',
    help: 'Copy the backups to another region, and restore one from there.',
  },
  'rto-exceeds-budget': {
    title: 'RTO exceeds the downtime budget',
    meaning:
      'One recovery may take longer than a year of the availability allows.',
    help: 'Tighten the RTO, or promise a lower availability.',
  },
  'region-tighter-than-zone': {
    title: 'Region tighter than zone',
    meaning: 'The loss of a region is held to more than that of a zone.',
    help: 'Check both, and make the one for the zone as tight.',
  },
  'residency-blocks-region': {
    title: 'Residency blocks a second region',
    meaning: 'The data may live in one region, and a requirement needs two.',
    help: 'Permit a second region, or relax what needs one.',
  },
  'unscoped-objective': {
    title: 'Objective without a failure domain',
    meaning: 'An objective is read as the loss of a region.',
    help: 'State it for the zone, if that is what is meant.',
  },
  'guessed-number': {
    title: 'Guessed number',
    meaning: 'A requirement is marked as a guess.',
    help: 'Agree on it with those who depend on the service.',
  },
  'missing-number': {
    title: 'Missing number',
    meaning: 'One of the six numbers is not stated.',
    help: 'State it, or none where there is no such requirement.',
  },
  'unmapped-compliance': {
    title: 'Unmapped compliance regime',
    meaning: 'No rung is known for a regime.',
    help: 'State what it asks for, or map it under rung.compliance.',
  },
  'weaker-dependency': {
    title: 'Weaker dependency',
    meaning: 'Something that the service depends on is assessed below it.',
    help: 'Raise its requirements, or ride out its loss.',
  },
  'composite-availability': {
    title: 'Composite availability',
    meaning: 'Dependencies keep the service from the availability it states.',
    help: 'Raise theirs, make the calls optional, or promise less.',
  },
  'zero-recovery-time': {
    title: 'Recovery in no time',
    meaning: 'A recovery time of zero is stated, which no design meets.',
    help: 'State the seconds that the service may be away.',
  },
  'near-miss-compliance': {
    title: 'Compliance regime that nobody knows by this name',
    meaning: 'A regime is written almost like one that is known.',
    help: 'Write the regime as it is known, or have the portal map it.',
  },
};
