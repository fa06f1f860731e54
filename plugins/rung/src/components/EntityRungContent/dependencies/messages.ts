/** What an entity depends on, and who depends on it. */
export const dependenciesMessages = {
  title: 'Dependencies',
  none: 'It depends on nothing, as far as the catalog says. State what it needs under spec.dependsOn, and what is needed here is compared with what is built there.',
  unknown: 'The report, which knows them, cannot be reached at the moment.',
  dependsOn: {
    title: 'Depends on',
    carries: 'Can carry this',
    fallsShort: 'Cannot carry rung {{rung}}',
    promisesLess: 'Promises rung {{rung}} only',
    unknown: 'Not known',
    promise: 'promises {{availability}}',
    noPromise: 'promises no availability',
  },
  dependents: {
    title: 'Depend on this',
    loading: 'Loading who depends on this',
    none: 'Nothing that you may see depends on this, as the last scan found it.',
    carries: 'This can carry it',
    fallsShort: 'This cannot carry rung {{rung}}',
    promisesLess: 'This promises rung {{rung}} only',
    unknown: 'Not known',
    runsHere: 'runs here',
    strictest: 'The strictest of {{total}}',
    tooMuch_one:
      '{{count}} entity that depends on this needs more than rung {{built}}, which is built here.',
    tooMuch_other:
      '{{count}} entities that depend on this need more than rung {{built}}, which is built here.',
    notStated:
      'What is required here is not stated; the strictest of those who depend on it needs rung {{rung}}.',
    more_one: 'and {{count}} more, which needs no more than these',
    more_other: 'and {{count}} more, none of which needs more than these',
    unassessed_one:
      '{{count}} of them states nothing, so what it needs is not known.',
    unassessed_other:
      '{{count}} of them state nothing, so what they need is not known.',
  },
  column: { rungs: 'Needs, built', verdict: 'Verdict' },
  rungs: {
    needed: 'Needed: rung {{rung}}',
    neededUnknown: 'Needed: not known',
    built: 'built: rung {{rung}}',
    builtUnknown: 'built: not known',
  },
  combined: {
    title: 'Together',
    none: 'None of them promises an availability, so none can be given for all together.',
    alone: {
      met: 'With its dependencies it can reach {{percent}}, which is enough for the {{target}} it promises.',
      missed:
        'With its dependencies it can reach {{percent}}, less than the {{target}} it promises.',
      open: 'With its dependencies it can reach {{percent}}. It promises no availability itself.',
      nothing: 'At rung {{rung}} no availability can be promised.',
    },
    built: {
      met: 'As built (rung {{rung}}) it can reach {{percent}} with its dependencies, which is enough for the {{target}} it promises',
      missed:
        'As built (rung {{rung}}) it can reach {{percent}} with its dependencies, less than the {{target}} it promises',
      open: 'As built (rung {{rung}}) it can reach {{percent}} with its dependencies',
      nothing: 'As built (rung {{rung}}) no availability can be promised',
    },
    needed: {
      met: 'at rung {{rung}} it can reach {{percent}}, which is enough for {{target}}',
      missed: 'at rung {{rung}} it can reach {{percent}}, less than {{target}}',
      open: 'at rung {{rung}} it can reach {{percent}}',
      nothing: 'at rung {{rung}} none can be promised either',
    },
    both: '{{built}}; {{needed}}.',
    basis_one:
      'Of those it depends on, {{count}} promises an availability. Each counts as needed, and failures as independent.',
    basis_other:
      'Of those it depends on, {{count}} promise an availability. Each counts as needed, and failures as independent.',
  },
} as const;
