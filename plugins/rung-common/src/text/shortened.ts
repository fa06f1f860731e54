const MAX_SHOWN_LENGTH = 80;

/**
 * A text that somebody else wrote, cut to a length that a message can show: at
 * most 80 characters, and an ellipsis where there were more.
 *
 * @public
 */
export function shortened(text: string): string {
  return text.length > MAX_SHOWN_LENGTH
    ? `${text.slice(0, MAX_SHOWN_LENGTH)}…`
    : text;
}
