export const watchlist = {
  'watchlist.savings.title': 'Einsparungen: überdimensioniert',
  'watchlist.savings.description':
    'Es ist mehr gebaut als benötigt. Zuerst steht, wo Regionen entfallen könnten, dann Cluster, Zonen und Kopien der Daten.',
  'watchlist.savings.empty':
    'Unter diesen Filtern ist nichts überdimensioniert.',
  'watchlist.savings.sum': 'Insgesamt könnten {{units}} entfallen.',
  'watchlist.savings.sumSeen':
    'Insgesamt werden {{units}} von dem, was Sie sehen, nicht mehr benötigt.',
  'watchlist.nearest.title': 'Am nächsten am Aufstieg',
  'watchlist.nearest.description':
    'Zuerst steht, was sich in den letzten 30 Tagen auf einen Schwellenwert zubewegt hat, dann, wo die meisten Zahlen nah an einem liegen.',
  'watchlist.nearest.empty':
    'Unter diesen Filtern bewegt sich keine Zahl auf einen Schwellenwert zu.',
  'watchlist.guesses.title': 'Auf Schätzungen gebaut',
  'watchlist.guesses.description':
    'Die Stufe beruht auf Zahlen, die jemand als Schätzung markiert hat. Zuerst über diese einig werden.',
  'watchlist.guesses.empty':
    'Unter diesen Filtern beruht keine Stufe auf einer Schätzung.',
  'watchlist.risks.title': 'Gefährdet: unterdimensioniert',
  'watchlist.risks.description':
    'Es ist weniger gebaut als benötigt. Die größte Lücke steht zuerst.',
  'watchlist.risks.empty':
    'Unter diesen Filtern ist nichts unterdimensioniert.',
  'watchlist.top.title': 'Am oberen Ende ihrer Stufe',
  'watchlist.top.description':
    'Ihre Zahlen liegen auf einem Schwellenwert, wie es runde Zahlen tun. Das ist keine Neuigkeit: Es sagt nur, was die nächste Zahl verlangen würde.',
  'watchlist.top.empty':
    'Unter diesen Filtern liegt keine Zahl auf einem Schwellenwert.',
  'watchlist.sentence.near': '{{name}}: {{text}}',
  'watchlist.sentence.moved': 'Zuletzt bewegt {{age}}, von {{from}}.',
  'watchlist.sentence.built':
    'Stufe {{built}} ist gebaut, Stufe {{needed}} genügt.',
  'watchlist.sentence.short':
    'Stufe {{built}} ist gebaut, Stufe {{needed}} wird benötigt.',
  'watchlist.sentence.unknown':
    'Was entfallen könnte, ist nicht bekannt: Niemand sagt, wie viel gebaut ist.',
  'watchlist.sentence.guesses': 'Stufe {{rung}} beruht auf {{guesses}}.',
  'watchlist.sentence.next': 'Die nächste übliche Zahl ist {{next}}.',
  'watchlist.all': 'Alle anzeigen',
  'watchlist.allOf': 'Alle anzeigen: {{title}}',
};
