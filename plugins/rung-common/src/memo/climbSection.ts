import { Assessment } from '../assessment/types';
import { blocks } from '../markdown/layout';
import { MemoLanguage } from './MemoLanguage';

/** The one signal that would justify moving. */
export function climbSection(
  { climb, rung: from }: Assessment,
  language: MemoLanguage,
): string | undefined {
  if (!climb || !from) {
    return undefined;
  }
  const { sentence } = language;
  const { rung } = climb;
  const leadsTo =
    rung === 4
      ? sentence('climb.justifies', { rung })
      : sentence('climb.leadsTo', { rung, name: language.rung(rung).name });
  return blocks(
    `## ${sentence('climb.title')}`,
    climb.type === 'signal'
      ? `${language.rung(from).signal} ${leadsTo}`
      : `**${language.threshold(
          climb.key,
          climb.threshold,
        )}.** ${language.headroom(climb)} ${leadsTo}`,
  );
}
