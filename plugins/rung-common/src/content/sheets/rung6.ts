import { RungSheet } from './types';

/** Rung 6: several regions. */
export const rung6: RungSheet = {
  rung: 6,
  scenario:
    'The loss of a whole region may cost seconds to a few minutes of service and seconds of data, or none, while users all over the world expect quick answers. Payment rails, the core of a trading or telecom system, the checkout of a global marketplace and platforms with a second region in their contract are of this kind. Money and engineering are in the order of ten times those of a fleet.',
  design:
    'A complete stack stands in each of two or more regions, and any of them could carry the whole load. A global front door takes users out of a failed region by itself, and the data tier, where most of the work lies, carries over what they wrote.',
  parts: [
    {
      id: 'regional-stacks',
      name: 'Regional stacks',
      choice: 'Two or more, each of rung 3 or above',
      why: 'A region takes over from another only if it lacks nothing.',
    },
    {
      id: 'spare-capacity',
      name: 'Spare capacity',
      choice: 'Enough in the others for the load of a lost region',
      why: 'Machines started during a regional outage come too late, if at all.',
    },
    {
      id: 'data-tier',
      name: 'Data tier',
      choice: 'One of the four data strategies',
      why: 'How much data a failure loses is decided here.',
    },
    {
      id: 'front-door',
      name: 'Front door',
      choice:
        'Global load balancer, GeoDNS or anycast, with failover on health',
      why: 'An RTO of minutes leaves no time for somebody to decide.',
    },
    {
      id: 'delivery',
      name: 'Delivery',
      choice: 'Fleet GitOps for all regions',
      why: 'A standby that has drifted is noticed on the day it is needed.',
    },
    {
      id: 'policy',
      name: 'Policy',
      choice: 'One policy plane for all regions',
      why: 'After a failover, the same rules hold as before.',
    },
    {
      id: 'failover-exercises',
      name: 'Failover exercises',
      choice:
        'Game days, at fixed intervals, that take a real region out and back',
      why: 'Only what has been exercised can be counted on.',
    },
  ],
  decisions: [
    {
      id: 'consistency',
      question: 'How much may be lost, and how long may a write take?',
      // The ids are those of the data strategies.
      options: [
        {
          id: 'async-replicas',
          option: 'Asynchronous replicas',
          pickWhen: 'Seconds of data may be lost, and writes have to be fast.',
        },
        {
          id: 'synchronous',
          option: 'Synchronous replication',
          pickWhen:
            'Nothing may be lost, and every write can wait for an answer from afar.',
        },
        {
          id: 'global',
          option: 'A globally distributed database',
          pickWhen:
            'Every region writes, and you have understood its conflicts and can pay its price.',
        },
        {
          id: 'mergeable',
          option: 'Conflict-free data',
          pickWhen:
            'Every region writes, and writes that contradict each other can be merged.',
        },
      ],
    },
    {
      id: 'roles',
      question: 'Do all regions serve, or does one stand by?',
      options: [
        {
          id: 'active-passive',
          option: 'One stands by, warm',
          pickWhen:
            'A standby that idles and takes a moment to promote is acceptable, for a far simpler system.',
        },
        {
          id: 'active-active',
          option: 'All serve',
          pickWhen:
            'Latency counts everywhere, no capacity should idle, and you can handle conflicting writes and split-brain.',
        },
      ],
    },
  ],
  tradeOffs: [
    {
      id: 'distance',
      text: 'Distance is paid for in the latency of every write or in the writes lost at failover. No product takes that choice away, and it belongs to the business.',
    },
    {
      id: 'last-nine',
      text: 'The last nine is the dearest, and much of its price is capacity that idles until a region is lost.',
    },
    {
      id: 'complexity',
      text: 'The complexity causes outages of its own. A team that has not yet mastered replication and failover has fewer of them in one region.',
    },
  ],
  enough:
    'It is enough for services for which losing a region would be a catastrophe, and for which one region, however well run, demonstrably breaks a contract or a law. RTO and RPO stand in writing, and so does what missing them costs in revenue or in penalties.',
  tooMuch:
    'It is too much while RTO, RPO and the price of missing them are not in writing, and wherever one region run well meets them.',
};
