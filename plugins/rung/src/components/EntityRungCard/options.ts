/**
 * How the card is shown.
 *
 * @public
 */
export interface EntityRungCardProps {
  /**
   * `compact` is for narrow columns: the headline, what is forgone and the
   * climb trigger, without the picture. `full` unless told.
   */
  variant?: 'full' | 'compact';
  /**
   * How many open findings are shown, the gravest first; the others are
   * counted. 3 unless told, and none in the compact variant.
   */
  maxFindings?: number;
}
