/** What the command tells whoever runs it, beside what it prints. */
export const exitCodes = {
  /** Everything holds. */
  holds: 0,
  /** Something does not hold that is stated, or left out; or cannot be had. */
  fails: 1,
  /** The command, a file or the configuration cannot be understood. */
  misused: 2,
} as const;
