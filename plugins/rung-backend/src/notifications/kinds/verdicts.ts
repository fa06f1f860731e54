import { MovedVerdict, NamedEntity, ToldVerdict } from '../../database';
import { links } from '../links';
import { daily } from '../rhythm';
import { MessageKind } from '../types';
import { andMore, nameOf } from '../wording';

function textOf({ status, rung, fit }: ToldVerdict): string {
  return [
    rung === undefined ? undefined : `rung ${rung}`,
    status === 'assessed' ? undefined : status,
    fit === 'unknown' ? undefined : fit,
  ]
    .filter(Boolean)
    .join(', ');
}

function sentenceOf(item: NamedEntity & MovedVerdict): string {
  return `${nameOf(item)}: ${textOf(item.before)} → ${textOf(item.after)}.`;
}

/** Verdicts that are others than a day before. */
export const verdicts: MessageKind = {
  topic: 'rung.verdict',
  severity: 'low',
  tellsAtFirst: false,
  isDue: daily,
  async find(news) {
    return (await news.verdicts()).map(({ owner, items, total }) => ({
      to: owner,
      title:
        total === 1
          ? `The verdict on ${nameOf(items[0])} has changed`
          : `The verdicts on ${total} of your entities have changed`,
      sentences: andMore(items.map(sentenceOf), total),
      link:
        total === 1
          ? links.entity(items[0].entityRef)
          : links.filtered(
              'changes',
              { owner: [owner], kind: ['*'] },
              { span: 'week' },
            ),
      scope: `verdict:${owner}`,
    }));
  },
};
