import { plainJson } from '@rung/backstage-plugin-rung-common';
import { Report } from '../verdicts';

/** A list of the assessments, each with the place of its entity. */
export function renderJson({ entities }: Report): string {
  const items = entities.map(({ path, document, assessment }) => ({
    file: path,
    line: document.start.line,
    assessment,
  }));
  return `${plainJson(items, 2)}\n`;
}
