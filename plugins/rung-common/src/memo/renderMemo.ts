import { Assessment } from '../assessment/types';
import { rungDefinition } from '../ladder/rungs';
import { headlineText, layerBeside } from '../verdict/headline';
import { code, escapeText } from '../markdown/escape';
import { blocks } from '../markdown/layout';
import { dataSection } from './dataSection';
import { findingsSection } from './findingsSection';
import { numbersSection } from './numbersSection';
import { platformSection } from './platformSection';
import { climbSection, stopSection } from './stopSection';

function verdictOf(assessment: Assessment): string {
  const { rung } = assessment;
  const headline = headlineText(assessment);
  if (!rung) {
    return `**${headline}.** Nothing that counts is stated, so no rung can be derived. State the six numbers first: availability, RTO, RPO, scale, teams and compliance.`;
  }
  const { name, summary } = rungDefinition(rung);
  const layer = layerBeside(assessment) ? ', with a platform layer' : '';
  return `**${headline}: ${name}${layer}.** ${summary}`;
}

const reassessment = blocks(
  '## Re-assess on',
  'A material change of the business: a new SLA, a new region, a large customer, a compliance regime. Not continuously.',
);

/**
 * The decision on one page, in Markdown: the numbers, where they place the
 * entity, why it stops there, and what would change that. Everything that the
 * entity's authors wrote is escaped, so that it can be neither markup nor link.
 *
 * @param title - what its people call the entity
 * @public
 */
export function renderMemo(assessment: Assessment, title?: string): string {
  const memo = blocks(
    `# Rung memo${title ? `: ${escapeText(title)}` : ''}`,
    code(assessment.entityRef),
    verdictOf(assessment),
    numbersSection(assessment),
    platformSection(assessment),
    stopSection(assessment),
    climbSection(assessment),
    dataSection(assessment),
    findingsSection(assessment),
    reassessment,
  );
  return `${memo}\n`;
}
