export const comparison = {
  'comparison.title': 'Der Tag des Vergleichs',
  'comparison.with': 'Verglichen mit {{day}}',
  'comparison.withFirst':
    'Verglichen mit {{day}}, dem ersten Tag, der bekannt ist',
  'comparison.begins': 'Der Vergleich beginnt heute.',
  'comparison.preset_one': 'vor {{count}} Tag',
  'comparison.preset_other': 'vor {{count}} Tagen',
  'comparison.day': 'Ein anderer Tag',
  'comparison.same': 'wie zuvor',
  'comparison.more_one': '{{count}} mehr',
  'comparison.more_other': '{{count}} mehr',
  'comparison.fewer_one': '{{count}} weniger',
  'comparison.fewer_other': '{{count}} weniger',
};
