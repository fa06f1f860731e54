/** The sheet of rung 6: several regions. */
export const sheet6 = {
  'sheet.rung6.scenario':
    'Der Verlust einer ganzen Region darf Sekunden bis wenige Minuten Ausfall und die Daten weniger Sekunden oder gar keine kosten, während Benutzer in aller Welt schnelle Antworten erwarten. Von dieser Art sind Zahlungssysteme, der Kern eines Handels- oder Telekommunikationssystems, der Checkout eines globalen Marktplatzes und Plattformen, deren Vertrag eine zweite Region vorsieht. Geld und Entwicklungsaufwand liegen in der Größenordnung des Zehnfachen einer Flotte.',
  'sheet.rung6.design':
    'In jeder von zwei oder mehr Regionen steht ein vollständiger Stack, und jeder davon könnte die gesamte Last tragen. Ein globaler Einstiegspunkt führt Benutzer selbsttätig aus einer ausgefallenen Region heraus, und die Datenschicht, in der die meiste Arbeit steckt, nimmt mit, was sie geschrieben haben.',

  'sheet.rung6.parts.regional-stacks.name': 'Regionale Stacks',
  'sheet.rung6.parts.regional-stacks.choice':
    'Zwei oder mehr, jeder auf Stufe 3 oder höher',
  'sheet.rung6.parts.regional-stacks.why':
    'Eine Region kann nur dann für eine andere einspringen, wenn ihr nichts fehlt.',
  'sheet.rung6.parts.spare-capacity.name': 'Reservekapazität',
  'sheet.rung6.parts.spare-capacity.choice':
    'In den anderen Regionen genug für die Last einer verlorenen',
  'sheet.rung6.parts.spare-capacity.why':
    'Maschinen, die erst während eines regionalen Ausfalls gestartet werden, kommen zu spät, wenn überhaupt.',
  'sheet.rung6.parts.data-tier.name': 'Datenschicht',
  'sheet.rung6.parts.data-tier.choice': 'Eine der vier Datenstrategien',
  'sheet.rung6.parts.data-tier.why':
    'Hier entscheidet sich, wie viele Daten ein Ausfall kostet.',
  'sheet.rung6.parts.front-door.name': 'Einstiegspunkt',
  'sheet.rung6.parts.front-door.choice':
    'Globaler Load Balancer, GeoDNS oder Anycast, mit Failover nach Health Checks',
  'sheet.rung6.parts.front-door.why':
    'Ein RTO von Minuten lässt keine Zeit für eine Entscheidung von Menschenhand.',
  'sheet.rung6.parts.delivery.name': 'Auslieferung',
  'sheet.rung6.parts.delivery.choice': 'Flotten-GitOps für alle Regionen',
  'sheet.rung6.parts.delivery.why':
    'Dass ein Standby abgedriftet ist, fällt erst an dem Tag auf, an dem es gebraucht wird.',
  'sheet.rung6.parts.policy.name': 'Richtlinien',
  'sheet.rung6.parts.policy.choice':
    'Eine Richtlinienverwaltung für alle Regionen',
  'sheet.rung6.parts.policy.why':
    'Nach einem Failover gelten dieselben Regeln wie zuvor.',
  'sheet.rung6.parts.failover-exercises.name': 'Failover-Übungen',
  'sheet.rung6.parts.failover-exercises.choice':
    'Game Days in festen Abständen, an denen eine echte Region aus dem Betrieb genommen und zurückgebracht wird',
  'sheet.rung6.parts.failover-exercises.why':
    'Verlass ist nur auf das, was geübt wurde.',

  'sheet.rung6.decisions.consistency.question':
    'Wie viel darf verloren gehen, und wie lange darf ein Schreibvorgang dauern?',
  'sheet.rung6.decisions.consistency.options.async-replicas.option':
    'Asynchrone Replikate',
  'sheet.rung6.decisions.consistency.options.async-replicas.pickWhen':
    'Die Daten einiger Sekunden dürfen verloren gehen, und Schreibvorgänge müssen schnell sein.',
  'sheet.rung6.decisions.consistency.options.synchronous.option':
    'Synchrone Replikation',
  'sheet.rung6.decisions.consistency.options.synchronous.pickWhen':
    'Nichts darf verloren gehen, und jeder Schreibvorgang kann auf eine Antwort aus der Ferne warten.',
  'sheet.rung6.decisions.consistency.options.global.option':
    'Eine global verteilte Datenbank',
  'sheet.rung6.decisions.consistency.options.global.pickWhen':
    'Jede Region schreibt, die Konflikte dieser Datenbank sind verstanden, und ihr Preis ist tragbar.',
  'sheet.rung6.decisions.consistency.options.mergeable.option':
    'Konfliktfreie Daten',
  'sheet.rung6.decisions.consistency.options.mergeable.pickWhen':
    'Jede Region schreibt, und widersprüchliche Schreibvorgänge lassen sich zusammenführen.',

  'sheet.rung6.decisions.roles.question':
    'Bedienen alle Regionen Anfragen, oder steht eine nur bereit?',
  'sheet.rung6.decisions.roles.options.active-passive.option':
    'Eine steht als Warm Standby bereit',
  'sheet.rung6.decisions.roles.options.active-passive.pickWhen':
    'Ein Standby, das brachliegt und dessen Hochstufung einen Moment dauert, ist für ein weitaus einfacheres System hinnehmbar.',
  'sheet.rung6.decisions.roles.options.active-active.option':
    'Alle bedienen Anfragen',
  'sheet.rung6.decisions.roles.options.active-active.pickWhen':
    'Latenz zählt überall, keine Kapazität soll brachliegen, und widersprüchliche Schreibvorgänge und Split-Brain sind beherrschbar.',

  'sheet.rung6.tradeOffs.distance':
    'Entfernung wird mit der Latenz jedes Schreibvorgangs bezahlt oder mit den Schreibvorgängen, die beim Failover verloren gehen. Kein Produkt nimmt einem diese Wahl ab, und sie liegt beim Fachbereich.',
  'sheet.rung6.tradeOffs.last-nine':
    'Die letzte Neun ist die teuerste, und ein großer Teil ihres Preises ist Kapazität, die brachliegt, bis eine Region verloren geht.',
  'sheet.rung6.tradeOffs.complexity':
    'Die Komplexität verursacht ihre eigenen Ausfälle. Ein Team, das Replikation und Failover noch nicht beherrscht, hat in einer einzigen Region weniger davon.',

  'sheet.rung6.enough':
    'Das genügt für Dienste, für die der Verlust einer Region eine Katastrophe wäre und bei denen eine einzige Region, so gut sie auch betrieben wird, nachweislich einen Vertrag oder ein Gesetz verletzt. RTO und RPO sind schriftlich festgehalten, ebenso, was ihr Verfehlen an Umsatz oder Strafen kostet.',
  'sheet.rung6.tooMuch':
    'Zu viel ist es, solange RTO, RPO und der Preis ihres Verfehlens nicht schriftlich festgehalten sind, und überall dort, wo eine einzige, gut betriebene Region sie einhält.',
};
