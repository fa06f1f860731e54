import { links } from '../links';
import { always } from '../rhythm';
import { MessageKind } from '../types';

/** That many verdicts have moved at once, of which no owner is told. */
export const manyMoved: MessageKind = {
  topic: 'rung.operators',
  severity: 'normal',
  tellsAtFirst: false,
  isDue: always,
  async find(news, { operators }) {
    const many = operators && (await news.manyMoved());
    if (!many) {
      return [];
    }
    const { moved, becameUnderBuilt, byRules } = many;
    return [
      {
        to: operators,
        title: `${moved} ${moved === 1 ? 'verdict' : 'verdicts'} moved at once`,
        sentences: [
          ...(byRules > 0
            ? [`${byRules} of them because other rules are in force.`]
            : []),
          ...(becameUnderBuilt > 0
            ? [`${becameUnderBuilt} became under-built.`]
            : []),
          'Their owners were not told.',
        ],
        link: links.filtered('changes', { kind: ['*'] }, { span: 'week' }),
        scope: `many-moved:${news.period.until.toISOString()}`,
      },
    ];
  },
};
