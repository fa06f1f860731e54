/**
 * The labels that say what an entity was assessed at. Nobody else writes them.
 *
 * @public
 */
export const labelKeys = {
  rung: 'rung.dev/assessed-rung',
  status: 'rung.dev/assessed-status',
  fit: 'rung.dev/fit',
  built: 'rung.dev/built-rung',
} as const;
