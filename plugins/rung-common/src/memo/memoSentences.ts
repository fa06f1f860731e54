/**
 * What a memo says, in English, by id. `{{name}}` is the place of a parameter; of
 * a text that counts there are two, `_one` and `_other`.
 *
 * @public
 */
export const memoSentences = {
  title: 'Rung memo',
  titled: 'Rung memo: {{title}}',
  'verdict.rung': '{{headline}}: {{name}}.',
  'verdict.layered': '{{headline}}: {{name}}, with a platform layer.',
  'verdict.unassessed':
    'Nothing that counts is stated, so no rung can be derived. State the six numbers first: availability, RTO, RPO, scale, teams and compliance.',

  'numbers.title': 'The numbers',
  'numbers.requirement': 'Requirement',
  'numbers.value': 'Value',
  'numbers.source': 'Stated by',
  'numbers.rung': 'Lowest rung',
  'numbers.remark': 'Remark',
  'numbers.missing': 'Not stated: {{numbers}}.',
  'numbers.uncounted': 'Not counted:',
  'numbers.problem': '{{annotation}} says {{value}}.',
  'numbers.problemWithheld':
    '{{annotation}} cannot be read; what it says is withheld.',
  'numbers.withheld': 'withheld',
  'source.entity': 'entity',
  'source.system': 'system {{name}}',
  'source.domain': 'domain {{name}}',
  'source.profile': 'profile {{name}}',
  'source.counted': 'counted on {{name}}',
  'hiddenSource.system': 'system',
  'hiddenSource.domain': 'domain',
  'hiddenSource.profile': 'profile',
  'hiddenSource.counted': 'counted in the catalog',
  'remark.forcing': 'forces it',
  'remark.guess': 'a guess',
  'ignored.stateless': 'ignored: stateless',
  'ignored.withheld': 'ignored: withheld',
  'reading.node': 'read as the loss of a node',
  'reading.zone': 'read as the loss of a zone',
  'reading.cluster': 'read as the loss of a cluster',
  'reading.region': 'read as the loss of a region',

  'platform.title': 'The platform axis',
  'platform.byTeams_one':
    'A platform layer is justified: {{count}} team deploys to it.',
  'platform.byTeams_other':
    'A platform layer is justified: {{count}} teams deploy to it.',
  'platform.byTenants':
    'A platform layer is justified by tenants of mixed trust.',
  'platform.notStated':
    'Nothing calls for a platform layer; the number of teams is not stated.',
  'platform.atBreakEven_one':
    '{{count}} team is exactly the break-even: a platform layer is not justified yet.',
  'platform.atBreakEven_other':
    '{{count}} teams are exactly the break-even: a platform layer is not justified yet.',
  'platform.below_one':
    'A platform layer is not justified: {{count}} team deploys to it.',
  'platform.below_other':
    'A platform layer is not justified: {{count}} teams deploy to it.',
  'platform.withheld':
    'A platform layer is justified; the number of teams is withheld.',
  'platform.withheldBelow':
    'A platform layer is not justified; the number of teams is withheld.',
  'platform.paysOff': 'A platform pays off above {{breakEven}}.',
  'platform.isolation': 'The isolation that fits: {{tier}}.',

  'stop.title': 'Why it stops here',
  'stop.forcing':
    'Why rung {{rung}}: {{requirements}}, and nothing that asks for more.',
  'stop.nothing': 'Nothing stated asks for more than a disposable cluster.',
  'stop.forgone':
    'Forgone: you go without rung {{rung}}, {{name}}. {{adds}} Accepted without it: {{accepted}}',
  'stop.nothingForgone': 'Nothing is forgone: there is no rung above.',
  'relax.enough': 'Rung {{rung}} is enough with {{changes}}.',
  'relax.blocked_one': '{{facts}} calls for it, whatever the numbers.',
  'relax.blocked_other': '{{facts}} call for it, whatever the numbers.',
  'relax.numbersAlone_one':
    '{{changes}} would leave rung {{rung}}, but {{facts}} calls for it all the same.',
  'relax.numbersAlone_other':
    '{{changes}} would leave rung {{rung}}, but {{facts}} call for it all the same.',
  'recovery.backup-and-restore':
    'The loss of a region calls for backup and restore.',
  'recovery.pilot-light': 'The loss of a region calls for a pilot light.',
  'recovery.warm-standby': 'The loss of a region calls for a warm standby.',
  'recovery.active-active': 'The loss of a region calls for active-active.',
  budget: 'It may be down for {{month}} a month, about {{year}} a year.',
  'withheld.parts':
    'Withheld, because it rests on numbers that you may not see: {{parts}}.',
  'withheld.downtime': 'the downtime it allows',
  'withheld.recovery': 'the recovery from the loss of a region',
  'withheld.data': 'the data strategies that fit',
  'withheld.isolation': 'the isolation that fits',
  'fit.fits': 'What is built today fits.',
  'fit.over-built': 'What is built today is over-built.',
  'fit.under-built': 'What is built today is under-built.',

  'climb.title': 'Climb when',
  'climb.leadsTo': 'It leads to rung {{rung}}, {{name}}.',
  'climb.justifies': 'It justifies a platform layer, rung {{rung}}.',

  'data.title': 'Data strategy',
  'data.strategy': 'Strategy',
  'data.consistency': 'Consistency',
  'data.rpo': 'RPO',
  'data.writeLatency': 'Write latency',

  'findings.title': 'Findings',
  'findings.about': 'It concerns {{entities}}.',
  'findings.hidden': 'an entity you may not see',
  'findings.rung': 'rung {{rung}}',
  'findings.more_one': '{{count}} more',
  'findings.more_other': '{{count}} more',
  'findings.accepted': 'Accepted until {{until}}: {{reason}}.',
  'findings.lapsed': 'Its acceptance lapsed on {{until}}: {{reason}}.',

  'reassess.title': 'Re-assess on',
  'reassess.text':
    'A material change of the business: a new SLA, a new region, a large customer, a compliance regime. Not continuously.',

  'parts.title': 'Rung memo of the parts',
  'parts.titled': 'Rung memo of the parts: {{title}}',
  'parts.unassessed': 'Nothing of it is assessed yet.',
  'parts.needed': 'Up to rung {{rung}} is needed: {{name}}.',
  'parts.strictest': 'Asked for by {{parts}}.',
  'parts.list': 'The parts',
  'parts.part': 'Part',
  'parts.owner': 'Owner',
  'parts.neededRung': 'Needed',
  'parts.built': 'Built',
  'parts.fit': 'Fit',
  'parts.findings': 'Open findings',
  'parts.notKnown': 'not known',
  'parts.some': 'These are {{shown}} of {{total}}, the gravest first.',
  'parts.together': 'Together',
  'parts.missing': 'What is missing',
  'parts.notStated': '{{numbers}} not stated',
  'parts.unreadable': '{{numbers}} cannot be read',
} as const;

/**
 * The ids of texts: both plurals of one that counts have the same.
 *
 * @public
 */
export type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/**
 * One of {@link memoSentences}, without `_one` and `_other`.
 *
 * @public
 */
export type MemoSentenceId = WithoutPlural<keyof typeof memoSentences>;

/**
 * What parts promise together, in English; see {@link memoSentences}.
 *
 * @public
 */
export const togetherSentences = {
  together_one:
    'If every part is needed, the one that promises an availability reaches {{reach}}.',
  together_other:
    'If every part is needed, the {{count}} that promise an availability reach {{reach}} together at most.',
  kept: 'The whole promises {{promise}}, which they can keep.',
  notKept: 'The whole promises {{promise}}, which is more than that.',
  silent_one: '{{count}} more promises none, and is left out.',
  silent_other: '{{count}} more promise none, and are left out.',
} as const;

/**
 * One of {@link togetherSentences}, without `_one` and `_other`.
 *
 * @public
 */
export type TogetherSentenceId = WithoutPlural<keyof typeof togetherSentences>;
