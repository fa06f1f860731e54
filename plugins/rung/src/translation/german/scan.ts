export const scan = {
  'scan.asOf': 'Stand: {{time}}.',
  'scan.running': 'Ein Scan des Katalogs läuft.',
  'scan.failed':
    'Der Scan danach ist fehlgeschlagen; der Grund steht im Log des Backends, und der nächste versucht es erneut.',
  'scan.begun': 'Wie lange er dauert, ist noch nicht bekannt.',
  'scan.progress':
    '{{progress}} davon sind erledigt; fertig voraussichtlich {{time}}.',
  'scan.none.running':
    'Es gibt noch keinen Bericht: Der erste Scan des Katalogs läuft.',
  'scan.none.never':
    'Es gibt noch keinen Bericht: Der erste Scan des Katalogs hat noch nicht begonnen. Er beginnt wenige Minuten nach dem Start des Backends.',
  'scan.none.failed':
    'Es gibt noch keinen Bericht: Der erste Scan des Katalogs ist fehlgeschlagen. Der Grund steht im Log des Backends, und der nächste versucht es erneut.',
  'scan.none.aborted':
    'Es gibt noch keinen Bericht: Der erste Scan des Katalogs wurde vorzeitig abgebrochen. Der nächste beginnt von vorn.',
  'scan.none.succeeded': 'Es gibt noch keinen Bericht.',
};
