export const acceptances = {
  'acceptances.loading': 'Die Akzeptanzen werden geladen',
  'acceptances.title': 'Akzeptanzen, die in 30 Tagen enden',
  'acceptances.description': 'Danach ist der Befund wieder offen.',
  'acceptances.none': 'In 30 Tagen endet keine.',
  'acceptances.renew': 'Verlängern oder schließen',
  'acceptances.renewOf': 'Verlängern oder schließen: {{name}}',
  'acceptances.more_one': 'Danach endet {{count}} weitere.',
  'acceptances.more_other': 'Danach enden {{count}} weitere.',
};
