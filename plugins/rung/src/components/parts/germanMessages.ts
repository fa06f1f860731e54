export const parts = {
  'parts.title': 'Teile',
  'parts.together_one':
    'Wird jeder Teil gebraucht, erreicht der eine, der eine Verfügbarkeit verspricht, {{reach}}.',
  'parts.together_other':
    'Wird jeder Teil gebraucht, erreichen die {{count}}, die eine Verfügbarkeit versprechen, zusammen höchstens {{reach}}.',
  'parts.kept': 'Das Ganze verspricht {{promise}}; das können sie halten.',
  'parts.notKept': 'Das Ganze verspricht {{promise}}, also mehr als das.',
  'parts.silent_one':
    '{{count}} weiterer verspricht keine und zählt nicht mit.',
  'parts.silent_other':
    '{{count}} weitere versprechen keine und zählen nicht mit.',
  'parts.unstated.title': 'Was fehlt',
  'parts.unstated.more_one': 'und {{count}} weiterer',
  'parts.unstated.more_other': 'und {{count}} weitere',
  'parts.memo.show': 'Memo des Ganzen anzeigen',
  'parts.memo.hide': 'Memo des Ganzen ausblenden',
  'parts.memo.loading': 'Das Memo des Ganzen wird geladen',
};
