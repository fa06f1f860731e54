import { RequirementValue } from '../types';

/** A value, or the reason why the text is none, as the rest of a sentence. */
export type Parsed = { value: RequirementValue } | { reason: string };

/** Reads the text of an annotation, trimmed and without its guess mark. */
export type Grammar = (text: string) => Parsed;
