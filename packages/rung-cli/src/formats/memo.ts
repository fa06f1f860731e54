import { renderMemo } from '@rung/backstage-plugin-rung-common';
import { Report } from '../verdicts';

/** The memos of all entities in Markdown, with a line between them. */
export function renderMemos({ entities }: Report): string {
  return entities
    .map(({ assessment, document }) => renderMemo(assessment, document.entity))
    .join('\n---\n\n');
}
