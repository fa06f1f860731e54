import {
  markdownCode,
  plainJson,
  plainText,
} from '@rung/backstage-plugin-rung-common';
import { FilePreview } from '../verdicts';
import { aligned } from './aligned';
import {
  findingWords,
  movingLevels,
  moveWords,
  previewSentence,
  unitLines,
} from './previewWords';

export type PreviewFormat = 'table' | 'json' | 'markdown';

/** Writes a preview in one of the formats, with a line break at its end. */
export function renderPreview(
  format: PreviewFormat,
  preview: FilePreview,
): string {
  switch (format) {
    case 'json':
      return renderJson(preview);
    case 'markdown':
      return renderMarkdown(preview);
    default:
      return renderTable(preview);
  }
}

/** The counts as the portal gives them, with every entity that moves. */
function renderJson({ counts, items }: FilePreview): string {
  const { moreItems: _, ...told } = counts;
  return `${plainJson({ ...told, items }, 2)}\n`;
}

function renderTable({ counts, items, prices }: FilePreview): string {
  const blocks = [
    [previewSentence(counts)],
    movingLevels(counts).map(
      ({ before, after, entities }) => `  ${entities}  ${before} → ${after}`,
    ),
    items.length > 0
      ? aligned([
          ['ENTITY', 'MOVES', 'FINDINGS'],
          ...items.map(item => [
            plainText(item.entityRef),
            moveWords(item),
            findingWords(item),
          ]),
        ])
      : [],
    unitLines(counts, prices),
  ];
  return blocks
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

/** For a comment on a pull request. */
function renderMarkdown({ counts, items, prices }: FilePreview): string {
  const blocks = [
    ['## What the policy would move'],
    [previewSentence(counts)],
    tableOf(
      ['Today', 'Then', 'Entities'],
      movingLevels(counts).map(({ before, after, entities }) => [
        before,
        after,
        String(entities),
      ]),
    ),
    unitLines(counts, prices).map(line => `- ${line}`),
    tableOf(
      ['Entity', 'Owner', 'Moves', 'Findings'],
      items.map(item => [
        markdownCode(item.entityRef),
        item.owners.map(owner => markdownCode(owner)).join(', '),
        moveWords(item),
        findingWords(item),
      ]),
    ),
  ];
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return rows.length === 0
    ? []
    : [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
