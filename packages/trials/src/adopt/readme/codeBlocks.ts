import { Problem } from '../../platform/launcher.ts';

/**
 * The fenced code blocks of one language under a heading of a Markdown text,
 * with those under the headings below it.
 */
export function codeBlocks(
  markdown: string,
  heading: string,
  language: string,
): string[] {
  const lines = markdown.split('\n');
  const blocks: string[] = [];
  let isFound = false;
  let level = 0;
  let block: string[] | undefined;
  let fence = '';
  for (const line of lines) {
    const [, opening, info] = line.match(/^(`{3,})(.*)$/) ?? [];
    if (block) {
      if (opening === fence && info.trim() === '') {
        if (level > 0 && block.shift() === language) {
          blocks.push(block.join('\n'));
        }
        block = undefined;
      } else {
        block.push(line);
      }
    } else if (opening) {
      fence = opening;
      block = [info.trim()];
    } else {
      const [, marks, title] = line.match(/^(#+) +(.+?) *$/) ?? [];
      if (marks && level > 0 && marks.length <= level) {
        level = 0;
      }
      if (title === heading) {
        level = marks.length;
        isFound = true;
      }
    }
  }
  if (!isFound || blocks.length === 0) {
    throw new Problem(
      isFound
        ? `Under the heading "${heading}" there is no code in ${language}.`
        : `There is no heading "${heading}".`,
      'Where the documentation has moved it, name the new place in packages/trials/src/adopt/readme/instructions.ts.',
    );
  }
  return blocks;
}
