export const sheet = {
  'sheet.scenario': 'Szenario',
  'sheet.design': 'Entwurf',
  'sheet.parts': 'Bestandteile des Entwurfs',
  'sheet.part.name': 'Bestandteil',
  'sheet.part.choice': 'Was dort steht',
  'sheet.part.why': 'Warum',
  'sheet.decisions': 'Entscheidungen',
  'sheet.tradeOffs': 'Abwägungen',
  'sheet.enough': 'Wann sie genügt',
  'sheet.tooMuch': 'Wann sie zu viel ist',
};
