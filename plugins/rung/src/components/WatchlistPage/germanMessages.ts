export const watchlist = {
  'watchlist.title': 'Beobachtungsliste',
  'watchlist.nearest.title': 'Am nächsten am Aufstieg',
  'watchlist.nearest.description':
    'Bewegt sich eine Zahl noch ein wenig, verlangt sie eine höhere Stufe. Der kleinste Spielraum steht zuerst.',
  'watchlist.nearest.empty':
    'Unter diesen Filtern wird keine Entität von einer Zahl gehalten.',
  'watchlist.savings.title': 'Einsparungen: überdimensioniert',
  'watchlist.savings.description':
    'Es ist mehr vorhanden als benötigt. Der weiteste mögliche Abstieg steht zuerst.',
  'watchlist.savings.empty':
    'Unter diesen Filtern ist nichts überdimensioniert.',
  'watchlist.risks.title': 'Gefährdet: unterdimensioniert',
  'watchlist.risks.description':
    'Es ist weniger vorhanden als benötigt. Die größte Lücke steht zuerst.',
  'watchlist.risks.empty':
    'Unter diesen Filtern ist nichts unterdimensioniert.',
  'watchlist.all': 'Alle anzeigen',
  'watchlist.allOf': 'Alle anzeigen: {{title}}',
};
