/** The kinds that Rung scans unless it is told otherwise. */
export const scannedKinds = [
  'Component',
  'Resource',
  'System',
  'Domain',
  'API',
];
