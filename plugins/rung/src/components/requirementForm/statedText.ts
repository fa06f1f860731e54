/** A value as an annotation states it, taken apart for a form. */
export interface StatedText {
  text: string;
  guess: boolean;
}

/** A trailing question mark says that the value is a guess. */
export function splitGuess(written: string): StatedText {
  const trimmed = written.trimEnd();
  return trimmed.endsWith('?')
    ? { text: trimmed.slice(0, -1).trimEnd(), guess: true }
    : { text: written, guess: false };
}

/** The value as an annotation states it. Nothing is not even a guess. */
export function joinGuess({ text, guess }: StatedText): string {
  return guess && text.trim() !== '' ? `${text.trimEnd()}?` : text;
}
