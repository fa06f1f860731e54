import type { RungNumber } from '@rung/backstage-plugin-rung-common';

/**
 * What a reader should know about one rung before standing on it or leaving
 * it. It goes with the `RungDefinition` of the same rung and repeats
 * none of its texts.
 *
 * Every item of the ladder’s content has a kebab-case `id` that is unique in
 * its list and stays the same when its text is reworded, so that user
 * interfaces translate by id. Texts are plain English without Markdown; those
 * described as sentences end with a full stop, the others are phrases.
 *
 * @public
 */
export interface RungSheet {
  rung: RungNumber;
  /** Who is in this situation and what they require, in sentences. */
  scenario: string;
  /** The shape of what is built, in sentences. */
  design: string;
  /** What the design consists of, the most fundamental part first. */
  parts: readonly DesignPart[];
  decisions: readonly DesignDecision[];
  /** What is still given up on this rung, knowingly. */
  tradeOffs: readonly TradeOff[];
  /** What this rung is enough for, in sentences. */
  enough: string;
  /**
   * When it is more than the requirements call for, in sentences. Rung 1 is
   * never too much.
   */
  tooMuch?: string;
}

/**
 * One part of a design. A part that occurs on several rungs has the same id
 * and name on each, so that rungs can be compared part by part.
 *
 * @public
 */
export interface DesignPart {
  id: string;
  /** What the part is, as a phrase. */
  name: string;
  /** What stands there on this rung, as a phrase. */
  choice: string;
  /** Why that, as a sentence. */
  why: string;
}

/**
 * A decision to take on a rung. The option that fits most services is first.
 *
 * @public
 */
export interface DesignDecision {
  id: string;
  /** What is to be decided, as a question. */
  question: string;
  options: readonly DecisionOption[];
}

/**
 * One way to decide.
 *
 * @public
 */
export interface DecisionOption {
  id: string;
  /** The option, as a phrase. */
  option: string;
  /** The situation it is right in, as a sentence. */
  pickWhen: string;
}

/**
 * Something that a rung knowingly gives up.
 *
 * @public
 */
export interface TradeOff {
  id: string;
  /** What is given up and how far that reaches, in sentences. */
  text: string;
}
