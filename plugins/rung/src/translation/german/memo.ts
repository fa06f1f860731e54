export const memo = {
  'memo.title': 'Memo',
  'memo.description':
    'Die Entscheidung auf einer Seite, als Beilage zu Designdokument oder Ticket.',
  'memo.copy': 'Als Markdown kopieren',
  'memo.copied': 'Kopiert',
  'memo.notCopied':
    'Der Browser hat das Kopieren nicht zugelassen; herunterladen geht trotzdem.',
  'memo.download': 'Als Markdown herunterladen',
  'memo.region': 'Die Entscheidung auf einer Seite',
};
