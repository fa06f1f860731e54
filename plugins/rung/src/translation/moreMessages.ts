/** What the answer costs and what would change it, which the card tells when asked. */
export const moreMessages = {
  scoping: 'Failure domain',
  relax: {
    label: 'Step down if',
    stays: 'Stays because',
    enough: '{{changes}}: then rung {{rung}} is enough.',
    blocked_one: '{{facts}} holds it at rung {{rung}}.',
    blocked_other: '{{facts}} hold it at rung {{rung}}.',
    numbersAlone: 'The numbers alone would leave rung {{rung}}: {{changes}}.',
    all: 'Rung {{rung}} is enough once all of these hold:',
    today: '{{value}} today',
  },
  platform: {
    label: 'Platform',
    byTeams: 'Justified: {{teams}} teams, and it pays off above {{breakEven}}.',
    byTenants: 'Justified by tenants of mixed trust.',
    atBreakEven:
      'Not yet: {{teams}} teams are exactly the break-even, and it pays off above that.',
    below_one:
      'Not needed: {{count}} team, and it pays off above {{breakEven}}.',
    below_other:
      'Not needed: {{count}} teams, and it pays off above {{breakEven}}.',
    unknown:
      'Not called for: the number of teams is not stated, and it pays off above {{breakEven}}.',
    never: 'Not called for.',
    withheld: 'Justified; you may not see the number of teams.',
    withheldBelow: 'Not needed; you may not see the number of teams.',
  },
  downtime: {
    label: 'Budget',
    budget: '{{month}} of downtime a month, about {{year}} a year.',
  },
} as const;
