import { dateOf, dayOf } from '../../days';
import {
  Days,
  Ending,
  NamedEntity,
  News,
  OwnersNews,
  Period,
} from '../../database';
import { TabSection } from '../../links';
import { links } from '../links';
import { always, tellingDay } from '../rhythm';
import { Message, MessageKind } from '../types';
import { andMore } from '../wording';

/** How it is told that something ends, or has ended. */
export interface EndingWords {
  severity: MessageKind['severity'];
  /** Where it is seen on the tab of an entity. */
  section: TabSection;
  /** Of one, as a title. */
  one(item: NamedEntity & Ending): string;
  several(total: number): string;
  sentence(item: NamedEntity & Ending): string;
}

export interface EndingOptions {
  topic: string;
  /** Begins a scope. */
  scope: string;
  read(
    news: News,
    lastDays: Days,
    newcomers?: Days,
  ): Promise<OwnersNews<Ending>[]>;
  soon: EndingWords;
  over: EndingWords;
}

/** One message to each owner, whatever ends. */
function messagesOf(
  news: readonly OwnersNews<Ending>[],
  { scope }: EndingOptions,
  words: EndingWords,
  { until }: Period,
): Message[] {
  return news.map(({ owner, items, total }) => {
    const [first] = items;
    const common = {
      to: owner,
      severity: words.severity,
      sentences: andMore(items.map(words.sentence), total),
    };
    return total === 1
      ? {
          ...common,
          title: words.one(first),
          link: links.entity(first.entityRef, words.section),
          scope: `${scope}:${first.entityRef}:${first.finding}:${first.until}`,
        }
      : {
          ...common,
          title: words.several(total),
          link: links.filtered('entities', {
            owner: [owner],
            // What is no finding yet cannot be filtered by it.
            ...(words.section === 'findings' && {
              finding: [...new Set(items.map(({ finding }) => finding))],
            }),
            kind: ['*'],
          }),
          scope: `${scope}:${owner}:${words.severity}:${dateOf(dayOf(until))}`,
        };
  });
}

/** A kind of message about what ends on a day: some days before, and after it. */
export function endingKind(options: EndingOptions): MessageKind {
  const { topic, read, soon, over } = options;
  return {
    topic,
    severity: soon.severity,
    tellsAtFirst: true,
    // On one day there is only to tell of what was seen for the first time.
    isDue: always,
    async find(news, { daysBefore, hour }) {
      const { period } = news;
      const today = tellingDay(period.until, hour);
      const before = period.since && tellingDay(period.since, hour);
      const endsSoon = {
        from: dayOf(period.until),
        to: today + daysBefore,
      };
      const ending =
        before === undefined
          ? await read(news, endsSoon)
          : // What ends sooner was told before.
            await read(
              news,
              { ...endsSoon, from: before + daysBefore + 1 },
              endsSoon,
            );
      const ended =
        before === undefined || before === today
          ? []
          : await read(news, { from: before, to: today - 1 });
      return [
        ...messagesOf(ending, options, soon, period),
        ...messagesOf(ended, options, over, period),
      ];
    },
  };
}
