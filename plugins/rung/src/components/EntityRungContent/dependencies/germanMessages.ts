export const dependencies = {
  'dependencies.title': 'Abhängigkeiten',
  'dependencies.none':
    'Es gibt keine Abhängigkeit, soweit der Katalog sie kennt. Unter spec.dependsOn angegeben, wird das hier Benötigte mit dem dort Gebauten verglichen.',
  'dependencies.unknown':
    'Der Bericht, der sie kennt, ist zurzeit nicht erreichbar.',
  'dependencies.dependsOn.title': 'Hängt ab von',
  'dependencies.dependsOn.carries': 'Trägt das hier',
  'dependencies.dependsOn.fallsShort': 'Trägt Stufe {{rung}} nicht',
  'dependencies.dependsOn.promisesLess': 'Verspricht nur Stufe {{rung}}',
  'dependencies.dependsOn.unknown': 'Nicht bekannt',
  'dependencies.dependsOn.promise': 'verspricht {{availability}}',
  'dependencies.dependsOn.noPromise': 'verspricht keine Verfügbarkeit',
  'dependencies.dependents.title': 'Hängen hiervon ab',
  'dependencies.dependents.loading': 'Wird geladen: was hiervon abhängt',
  'dependencies.dependents.none':
    'Nichts Einsehbares hängt hiervon ab, soweit der letzte Scan es fand.',
  'dependencies.dependents.carries': 'Wird hier getragen',
  'dependencies.dependents.fallsShort':
    'Stufe {{rung}} wird hier nicht getragen',
  'dependencies.dependents.promisesLess':
    'Hier ist nur Stufe {{rung}} versprochen',
  'dependencies.dependents.unknown': 'Nicht bekannt',
  'dependencies.dependents.runsHere': 'läuft hier',
  'dependencies.dependents.strictest': 'Am strengsten von {{total}}',
  'dependencies.dependents.tooMuch_one':
    '{{count}} Entität, die hiervon abhängt, benötigt mehr als die hier gebaute Stufe {{built}}.',
  'dependencies.dependents.tooMuch_other':
    '{{count}} Entitäten, die hiervon abhängen, benötigen mehr als die hier gebaute Stufe {{built}}.',
  'dependencies.dependents.notStated':
    'Was hier gefordert ist, ist nicht angegeben; die strengste Entität, die hiervon abhängt, benötigt Stufe {{rung}}.',
  'dependencies.dependents.more_one':
    'und {{count}} weitere, die nicht mehr benötigt als diese',
  'dependencies.dependents.more_other':
    'und {{count}} weitere, von denen keine mehr benötigt als diese',
  'dependencies.dependents.unassessed_one':
    '{{count}} davon gibt nichts an, daher ist nicht bekannt, was sie benötigt.',
  'dependencies.dependents.unassessed_other':
    '{{count}} davon geben nichts an, daher ist nicht bekannt, was sie benötigen.',
  'dependencies.column.rungs': 'Benötigt, gebaut',
  'dependencies.column.verdict': 'Urteil',
  'dependencies.rungs.needed': 'Benötigt: Stufe {{rung}}',
  'dependencies.rungs.neededUnknown': 'Benötigt: nicht bekannt',
  'dependencies.rungs.built': 'gebaut: Stufe {{rung}}',
  'dependencies.rungs.builtUnknown': 'gebaut: nicht bekannt',
  'dependencies.combined.title': 'Im Verbund',
  'dependencies.combined.none':
    'Keine davon verspricht eine Verfügbarkeit, daher lässt sich für alle zusammen keine nennen.',
  'dependencies.combined.alone.met':
    'Mit den Abhängigkeiten sind {{percent}} erreichbar, genug für die versprochenen {{target}}.',
  'dependencies.combined.alone.missed':
    'Mit den Abhängigkeiten sind {{percent}} erreichbar, weniger als die versprochenen {{target}}.',
  'dependencies.combined.alone.open':
    'Mit den Abhängigkeiten sind {{percent}} erreichbar. Eine eigene Verfügbarkeit ist nicht versprochen.',
  'dependencies.combined.alone.nothing':
    'Auf Stufe {{rung}} lässt sich keine Verfügbarkeit versprechen.',
  'dependencies.combined.built.met':
    'Wie gebaut (Stufe {{rung}}) sind mit den Abhängigkeiten {{percent}} erreichbar, genug für die versprochenen {{target}}',
  'dependencies.combined.built.missed':
    'Wie gebaut (Stufe {{rung}}) sind mit den Abhängigkeiten {{percent}} erreichbar, weniger als die versprochenen {{target}}',
  'dependencies.combined.built.open':
    'Wie gebaut (Stufe {{rung}}) sind mit den Abhängigkeiten {{percent}} erreichbar',
  'dependencies.combined.built.nothing':
    'Wie gebaut (Stufe {{rung}}) lässt sich keine Verfügbarkeit versprechen',
  'dependencies.combined.needed.met':
    'auf Stufe {{rung}} sind {{percent}} erreichbar, genug für {{target}}',
  'dependencies.combined.needed.missed':
    'auf Stufe {{rung}} sind {{percent}} erreichbar, weniger als {{target}}',
  'dependencies.combined.needed.open':
    'auf Stufe {{rung}} sind {{percent}} erreichbar',
  'dependencies.combined.needed.nothing': 'auf Stufe {{rung}} auch nicht',
  'dependencies.combined.both': '{{built}}; {{needed}}.',
  'dependencies.combined.basis_one':
    'Von den Abhängigkeiten verspricht {{count}} eine Verfügbarkeit. Jede gilt als notwendig, und Ausfälle gelten als unabhängig.',
  'dependencies.combined.basis_other':
    'Von den Abhängigkeiten versprechen {{count}} eine Verfügbarkeit. Jede gilt als notwendig, und Ausfälle gelten als unabhängig.',
};
