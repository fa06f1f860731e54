import { NONE } from './types';

/** Texts by small numbers: each is kept once, however many have it. */
export class Names {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];

  static create(): Names {
    return new Names();
  }

  private constructor() {}

  get size(): number {
    return this.texts.length;
  }

  /** The number of a text, which it is given if it has none. */
  add(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) {
      return known;
    }
    this.ids.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** The number of a text; {@link NONE} where it has none. */
  find(text: string): number {
    return this.ids.get(text) ?? NONE;
  }

  /** Undefined for {@link NONE}. */
  get(id: number): string | undefined {
    return this.texts[id];
  }
}
