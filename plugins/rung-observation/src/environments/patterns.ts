/**
 * Whether a name is as a pattern has it, in which `*` stands for any letters. It
 * takes time in proportion to the name.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  const [first, ...rest] = pattern.split('*');
  if (rest.length === 0) {
    return name === pattern;
  }
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) {
    return false;
  }
  const end = name.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) {
      return false;
    }
    at = found + part.length;
  }
  return at <= end;
}
