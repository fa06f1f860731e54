export const calculator = {
  'calculator.lead':
    'Angeben, was gefordert ist, und sehen, welche Stufe genügt. Gerechnet wird nur in diesem Browser, mit den hier geltenden Schwellen; gespeichert wird nichts.',
  'calculator.loading': 'Die Leiter wird geladen',
  'calculator.form': 'Anforderungen',
  'calculator.requirementsOf': 'Anforderungen von {{entity}}',
  'calculator.edit': 'Die catalog-info.yaml bearbeiten',
  'calculator.example.intro':
    'Eine Zahl eintippen, einen Regler bewegen oder mit einem Beispiel beginnen:',
  'calculator.example.tool': 'Internes Werkzeug für ein Team',
  'calculator.example.shop': 'Zahlende Kunden in einer Region',
  'calculator.example.payments':
    'Regulierter Zahlungsverkehr über mehrere Regionen',
  'calculator.share.copy': 'Link kopieren',
  'calculator.share.copied': 'Der Link ist kopiert',
  'calculator.share.reset': 'Zurücksetzen',
  'calculator.subject.loading':
    'Wird geladen: Geerbtes, Gebautes und Abhängigkeiten',
  'calculator.subject.failed':
    'Geerbtes, Gebautes und Abhängigkeiten konnten nicht geladen werden und zählen hier nicht.',
  'calculator.subject.withheld_one':
    '{{count}} geerbter Wert zählt hier nicht, weil er nicht einsehbar ist.',
  'calculator.subject.withheld_other':
    '{{count}} geerbte Werte zählen hier nicht, weil sie nicht einsehbar sind.',
  'calculator.annotations.title': 'Annotationen',
  'calculator.annotations.description':
    'Sie gehören in die catalog-info.yaml der Entität, für die sie gelten.',
  'calculator.annotations.empty':
    'Solange keine Anforderung angegeben ist, gibt es nichts zu kopieren.',
  'calculator.annotations.invalid': 'Was nicht lesbar ist, wird ausgelassen.',
  'calculator.annotations.snippet': 'Annotationen als YAML',
  'calculator.annotations.copy': 'Annotationen kopieren',
  'calculator.annotations.copied': 'Die Annotationen sind kopiert',
  'calculator.annotations.template': 'In das Template übernehmen',
  'calculator.memo.title': 'Memo',
  'calculator.memo.subject': 'Berechnung',
  'calculator.memo.loading': 'Das Memo wird geladen',
  'calculator.copyFailed':
    'Der Browser lässt das Kopieren auf dieser Seite nicht zu.',
};
