export const field = {
  'field.title': 'Anforderungen',
  'field.loading': 'Das Formular wird geladen',
  'field.lead.new':
    'Angeben, was gefordert ist. Was offen bleibt, gilt so, wie es geerbt wird, oder gar nicht.',
  'field.lead.entity':
    'Was {{entity}} jetzt angibt. In die Datei kommt nur, was hier geändert wird.',
  'field.restart': 'Zurücksetzen',
  'field.ladder':
    'Die geltenden Schwellen ließen sich nicht laden; das Formular kann nicht sagen, welche Stufe die Zahlen verlangen. Angeben lassen sie sich trotzdem.',
  'field.entity':
    'Die Angaben von {{entity}} ließen sich nicht lesen: nicht im Katalog, oder hier nicht sichtbar. Was hier steht, gilt trotzdem.',
  'field.system':
    'Was {{entity}} vererbt, ließ sich nicht lesen: nicht im Katalog, oder hier nicht sichtbar. Das Ergebnis lässt es weg.',
  'field.unreadable_one':
    '{{count}} Wert ist nicht lesbar. Er ist im Formular markiert.',
  'field.unreadable_other':
    '{{count}} Werte sind nicht lesbar. Sie sind im Formular markiert.',
  'field.problem': '{{name}} „{{value}}“: {{what}} {{advice}}',
  'field.empty':
    'Noch ist nichts geändert. Mindestens eine Anforderung angeben oder ein Profil auswählen.',
};
