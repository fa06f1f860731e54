import { Assessment } from '../assessment/types';
import { layerBeside } from '../verdict/headline';
import { code, escapeText } from '../markdown/escape';
import { blocks } from '../markdown/layout';
import { climbSection } from './climbSection';
import { dataSection } from './dataSection';
import { englishMemo } from './englishMemo';
import { findingsSection } from './findingsSection';
import { MemoLanguage } from './MemoLanguage';
import { numbersSection } from './numbersSection';
import { platformSection } from './platformSection';
import { stopSection } from './stopSection';

function verdictOf(assessment: Assessment, language: MemoLanguage): string {
  const { rung } = assessment;
  const { sentence } = language;
  const headline = language.headline(assessment);
  if (!rung) {
    return `**${headline}.** ${sentence('verdict.unassessed')}`;
  }
  const { name, summary } = language.rung(rung);
  const verdict = layerBeside(assessment) ? 'verdict.layered' : 'verdict.rung';
  return `**${sentence(verdict, { headline, name })}** ${summary}`;
}

/**
 * The decision on one page, in Markdown: the numbers, where they place the
 * entity, why it stops there, and what would change that. Everything that the
 * entity's authors wrote is escaped, so that it can be neither markup nor link.
 *
 * @param title - what its people call the entity
 * @param language - what it is written in; English if left out
 * @public
 */
export function renderMemo(
  assessment: Assessment,
  title?: string,
  language: MemoLanguage = englishMemo,
): string {
  const { sentence } = language;
  const memo = blocks(
    `# ${
      title
        ? sentence('titled', { title: escapeText(title) })
        : sentence('title')
    }`,
    code(assessment.entityRef),
    verdictOf(assessment, language),
    numbersSection(assessment, language),
    platformSection(assessment, language),
    stopSection(assessment, language),
    climbSection(assessment, language),
    dataSection(assessment, language),
    findingsSection(assessment, language),
    `## ${sentence('reassess.title')}`,
    sentence('reassess.text'),
  );
  return `${memo}\n`;
}
