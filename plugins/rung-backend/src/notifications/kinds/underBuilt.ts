import { NamedEntity, Shortfall } from '../../database';
import { links } from '../links';
import { daily } from '../rhythm';
import { MessageKind } from '../types';
import { andMore, nameOf } from '../wording';

function sentenceOf(item: NamedEntity & Shortfall): string {
  const needed = item.needed ? ` needs rung ${item.needed}` : '';
  const built = item.built ? `built is rung ${item.built}` : '';
  return `${nameOf(item)}${[needed, built].filter(Boolean).join(', ')}.`;
}

/** Entities that are under-built now, and were not. */
export const underBuilt: MessageKind = {
  topic: 'rung.under-built',
  severity: 'high',
  tellsAtFirst: false,
  isDue: daily,
  async find(news) {
    return (await news.underBuilt()).map(({ owner, items, total }) => ({
      to: owner,
      title:
        total === 1
          ? `${nameOf(items[0])} has become under-built`
          : `${total} of your entities have become under-built`,
      sentences: andMore(items.map(sentenceOf), total),
      link:
        total === 1
          ? links.entity(items[0].entityRef, 'findings')
          : links.filtered('entities', {
              owner: [owner],
              fit: ['under-built'],
              kind: ['*'],
            }),
      scope: `under-built:${owner}`,
    }));
  },
};
