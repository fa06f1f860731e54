import { renderMemo } from '@rung/backstage-plugin-rung-common';
import { Entity } from '@backstage/catalog-model';
import { Report } from '../verdicts';

/** The memos of all entities in Markdown, with a line between them. */
export function renderMemos({ entities }: Report): string {
  return entities
    .map(({ assessment, document }) =>
      renderMemo(assessment, titleOf(document.entity)),
    )
    .join('\n---\n\n');
}

/** What a file says has any type. */
function titleOf({ metadata }: Entity): string | undefined {
  return typeof metadata.title === 'string' ? metadata.title : undefined;
}
