/** Of actions that look, and change nothing. */
export const onlyReads = {
  readOnly: true,
  destructive: false,
  idempotent: true,
};

/** Of actions that bring up to date what is stored. */
export const refreshes = {
  readOnly: false,
  destructive: false,
  idempotent: true,
};
