const LETTERS = 26;
const FIRST = 'A'.charCodeAt(0);

/** By what the pods of a workload are told: A to Z, then A1, B1 and so on. */
export function letterOf(workload: number): string {
  const round = Math.floor(workload / LETTERS);
  const letter = String.fromCharCode(FIRST + (workload % LETTERS));
  return round > 0 ? `${letter}${round}` : letter;
}
