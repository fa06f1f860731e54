import {
  Assessment,
  assessmentStatuses,
  layerBeside,
  plainText,
} from '@rung/backstage-plugin-rung-common';
import { AssessedDocument, Report } from '../verdicts';
import { climbText, forcingTexts } from '../verdicts/words';
import { aligned } from './aligned';
import { diagnosticLine } from './lines';
import { Paint } from './paint';

/** What there is to say, for somebody at a terminal. */
export function renderTable({ entities }: Report, paint: Paint): string {
  const rows = aligned([
    ['ENTITY', 'RUNG', 'STATUS', 'FIT'],
    ...entities.map(({ assessment }) => cellsOf(assessment)),
  ]);
  const [head, ...bodies] = rows;
  const table = entities.flatMap(({ assessment }, index) => [
    bodies[index],
    ...reasonsOf(assessment),
  ]);
  const diagnostics = entities.flatMap(entity =>
    entity.diagnostics.map(diagnostic =>
      diagnosticLine(entity, diagnostic, paint),
    ),
  );
  return [[head, ...table], diagnostics, [countsOf(entities)]]
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function cellsOf({ entityRef, status, fit, ...verdict }: Assessment) {
  return [plainText(entityRef), rungText(verdict), status, fit];
}

function rungText(assessment: Pick<Assessment, 'rung' | 'platform'>) {
  const { rung = '-' } = assessment;
  return layerBeside(assessment) ? `${rung} + platform` : `${rung}`;
}

/** What the verdict rests on and what would change it, below the entity. */
function reasonsOf(assessment: Assessment): string[] {
  const forcing = forcingTexts(assessment).join(', ');
  const climb = climbText(assessment);
  return [
    ...(forcing ? [`  why      ${plainText(forcing)}`] : []),
    ...(climb ? [`  climbs   ${plainText(climb)}`] : []),
  ];
}

/** `3 entities: 2 assessed, 1 unassessed` */
function countsOf(entities: readonly AssessedDocument[]): string {
  const counts = assessmentStatuses.flatMap(status => {
    const { length } = entities.filter(
      ({ assessment }) => assessment.status === status,
    );
    return length > 0 ? `${length} ${status}` : [];
  });
  const noun = entities.length === 1 ? 'entity' : 'entities';
  return `${entities.length} ${noun}${
    counts.length > 0 ? `: ${counts.join(', ')}` : ''
  }`;
}
