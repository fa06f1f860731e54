export const request = {
  'request.assessment.forbidden.title': 'Bewertung nicht einsehbar',
  'request.assessment.forbidden.description':
    'Das Backend gibt die Bewertung dieser Entität hier nicht frei. Wer die Entität im Katalog lesen darf, darf auch ihre Bewertung lesen: Diese Berechtigung vergeben die Eigentümer des Portals.',
  'request.assessment.error': 'Die Bewertung konnte nicht geladen werden',
  'request.dependents.forbidden.title': 'Abhängige nicht einsehbar',
  'request.dependents.forbidden.description':
    'Wer die Entität im Katalog lesen darf, darf auch lesen, was von ihr abhängt: Diese Berechtigung vergeben die Eigentümer des Portals.',
  'request.dependents.error':
    'Was hiervon abhängt, konnte nicht geladen werden',
  'request.history.forbidden.title': 'Verlauf nicht einsehbar',
  'request.history.forbidden.description':
    'Wer die Entität im Katalog lesen darf, darf auch ihren Verlauf lesen: Diese Berechtigung vergeben die Eigentümer des Portals.',
  'request.history.error': 'Der Verlauf konnte nicht geladen werden',
  'request.observation.forbidden.title': 'Nichts aus den Clustern einsehbar',
  'request.observation.forbidden.description':
    'Wer die Entität im Katalog lesen darf, darf auch lesen, was von ihr gesehen wird: Diese Berechtigung vergeben die Eigentümer des Portals.',
  'request.observation.error':
    'Was in Clustern gesehen wird, konnte nicht geladen werden',
  'request.ladder.forbidden.title': 'Leiter nicht einsehbar',
  'request.ladder.forbidden.description':
    'Das Backend gibt seine Schwellen hier nicht frei: neu anmelden oder bei den Eigentümern des Portals nachfragen.',
  'request.ladder.error':
    'Die geltenden Schwellen konnten nicht geladen werden',
  'request.campaign.forbidden.title':
    'Diese Kampagne gibt es nicht, oder Sie dürfen sie nicht sehen',
  'request.campaign.forbidden.description':
    'Eine Kampagne sieht, wer ihre Resource im Katalog lesen darf und die Berechtigung rung.report.read hat.',
  'request.campaign.error': 'Die Kampagne konnte nicht geladen werden',
  'request.clusters.forbidden.title': 'Cluster nicht einsehbar',
  'request.clusters.forbidden.description':
    'Eine Liste aller Cluster setzt die Berechtigung rung.cluster.read voraus: Sie wird von den Eigentümern des Portals vergeben.',
  'request.clusters.error': 'Die Cluster konnten nicht geladen werden',
  'request.report.forbidden.title': 'Berichte nicht einsehbar',
  'request.report.forbidden.description':
    'Berichte setzen die Berechtigung rung.report.read voraus: Sie wird von den Eigentümern des Portals vergeben.',
  'request.report.error': 'Der Bericht konnte nicht geladen werden',
  'request.starting.title': 'Rung antwortet noch nicht',
  'request.starting.description':
    'Nach einem Start des Portals dauert das einen Moment. Die Anfrage wird von selbst wiederholt.',
  'request.starting.retry': 'Jetzt versuchen',
  'request.retry': 'Erneut versuchen',
};
