export const scan = {
  'scan.asOf': 'Stand: {{time}}.',
  'scan.running': 'Ein Scan des Katalogs läuft.',
  'scan.failed':
    'Der Scan danach ist fehlgeschlagen; der Grund steht im Log des Backends, und der nächste versucht es erneut.',
  'scan.withheld.clock':
    'Seither wurde nichts gescannt, weil die Uhr des Backends oder der Datenbank falsch geht; das Log des Backends nennt beide Zeiten.',
  'scan.withheld.loss':
    'Der Scan danach hat viel weniger im Katalog gefunden und nichts geändert; er gilt, wenn der nächste dasselbe findet.',
  'scan.withheld.rules':
    'Replikate des Backends wenden verschiedene Regeln an, wie während einer Umstellung; der Bericht folgt den neueren.',
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
