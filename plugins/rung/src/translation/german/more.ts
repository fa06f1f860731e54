export const more = {
  'more.scoping': 'Fehlerdomäne',
  'more.relax.label': 'Abstieg, wenn',
  'more.relax.stays': 'Bleibt, weil',
  'more.relax.enough': '{{changes}}: Dann genügt Stufe {{rung}}.',
  'more.relax.blocked_one': '{{facts}} hält den Dienst auf Stufe {{rung}}.',
  'more.relax.blocked_other': '{{facts}} halten den Dienst auf Stufe {{rung}}.',
  'more.relax.numbersAlone':
    'Die Zahlen allein ließen Stufe {{rung}} zu: {{changes}}.',
  'more.relax.all': 'Stufe {{rung}} genügt, sobald all dies gilt:',
  'more.relax.today': 'heute {{value}}',
  'more.platform.label': 'Plattform',
  'more.platform.byTeams':
    'Gerechtfertigt: {{teams}} Teams, und sie lohnt sich ab mehr als {{breakEven}}.',
  'more.platform.byTenants':
    'Gerechtfertigt durch unterschiedlich vertrauenswürdige Mandanten.',
  'more.platform.atBreakEven':
    'Noch nicht: {{teams}} Teams sind genau der Break-even, erst darüber lohnt sie sich.',
  'more.platform.below_one':
    'Nicht nötig: {{count}} Team, und sie lohnt sich ab mehr als {{breakEven}}.',
  'more.platform.below_other':
    'Nicht nötig: {{count}} Teams, und sie lohnt sich ab mehr als {{breakEven}}.',
  'more.platform.unknown':
    'Nicht verlangt: Die Zahl der Teams ist nicht angegeben, und sie lohnt sich ab mehr als {{breakEven}}.',
  'more.platform.never': 'Nicht verlangt.',
  'more.platform.withheld':
    'Gerechtfertigt; die Zahl der Teams ist nicht einsehbar.',
  'more.platform.withheldBelow':
    'Nicht nötig; die Zahl der Teams ist nicht einsehbar.',
  'more.downtime.label': 'Ausfallbudget',
  'more.downtime.budget': '{{month}} Ausfall im Monat, etwa {{year}} im Jahr.',
};
