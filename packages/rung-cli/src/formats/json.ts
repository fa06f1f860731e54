import { plainJson } from '@rung/backstage-plugin-rung-common';
import { Report } from '../verdicts';

/** A list of the assessments, each with the place of its entity and
 * with what it states for nobody. */
export function renderJson({ entities }: Report): string {
  const items = entities.map(({ path, document, assessment, unread }) => ({
    file: path,
    line: document.start.line,
    assessment,
    unread: unread.length > 0 ? unread : undefined,
  }));
  return `${plainJson(items, 2)}\n`;
}
