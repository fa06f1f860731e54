import { Standing } from '../../database';
import { links } from '../links';
import { weekly, weekOf } from '../rhythm';
import { MessageKind } from '../types';

/** What there is to say, the most important first. */
function countsOf(standing: Standing): string[] {
  const { overBuilt, incomplete, withFindings, withGraveFindings, moved } =
    standing;
  const grave = withGraveFindings
    ? `, ${withGraveFindings} of them with grave ones`
    : '';
  return [
    withFindings && `${withFindings} with open findings${grave}`,
    overBuilt && `${overBuilt} over-built`,
    incomplete && `${incomplete} with numbers that are missing or guessed`,
    moved && `${moved} with a verdict that changed this week`,
  ].filter(count => count !== 0) as string[];
}

/** Once a week, how an owner's entities are; nothing where there is nothing to say. */
export const digest: MessageKind = {
  topic: 'rung.digest',
  severity: 'low',
  tellsAtFirst: false,
  isDue: weekly,
  async find(news, { countedKinds }) {
    const week = weekOf(news.period.until);
    return (await news.standings(countedKinds)).flatMap(standing => {
      const counts = countsOf(standing);
      return counts.length > 0
        ? {
            to: standing.owner,
            title: 'Your week on the ladder',
            sentences: [`Of your entities: ${counts.join('; ')}.`],
            link: links.filtered('entities', { owner: [standing.owner] }),
            scope: `digest:${standing.owner}:${week}`,
          }
        : [];
    });
  },
};
