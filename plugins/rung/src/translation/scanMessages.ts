/** How old a report is, or when there will be one. */
export const scanMessages = {
  asOf: 'As of {{time}}.',
  running: 'A scan of the catalog is running.',
  failed:
    'The scan after that has failed; the log of the backend says why, and the next one tries again.',
  withheld: {
    clock:
      'Nothing was scanned since, because the clock of the backend or of the database is wrong; the log of the backend names both times.',
    loss: 'The scan after that found much less in the catalog and has changed nothing; it counts if the next one finds the same.',
    rules:
      'Replicas of the backend apply different rules, as they do while one is being rolled out; the report is by the newer ones.',
  },
  begun: 'How long it takes is not known yet.',
  progress: '{{progress}} of it is done; it should be complete by {{time}}.',
  none: {
    running:
      'There is no report yet: the catalog is being scanned for the first time.',
    never:
      'There is no report yet: the first scan of the catalog has not begun. It does within minutes of the start of the backend.',
    failed:
      'There is no report yet: the first scan of the catalog has failed. The log of the backend says why, and the next one tries again.',
    aborted:
      'There is no report yet: the first scan of the catalog was stopped before its end. The next one starts anew.',
    succeeded: 'There is no report yet.',
  },
} as const;
