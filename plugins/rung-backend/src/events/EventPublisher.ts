import { EventsService } from '@backstage/plugin-events-node';
import {
  ASSESSMENT_CHANGED_TOPIC,
  AssessmentChangedPayload,
  SCAN_COMPLETED_TOPIC,
  ScanCompletedPayload,
} from '@rung/backstage-plugin-rung-node';
import { FeedChange, HistoryFeed } from '../database';

const READER = 'events';
/** More than this are told by their number. */
const MOST_EVENTS = 1000;

/** Publishes what was noted in the history since it did so last. */
export class EventPublisher {
  private readonly feed: HistoryFeed;
  private readonly events: EventsService;

  static create(options: {
    feed: HistoryFeed;
    events: EventsService;
  }): EventPublisher {
    return new EventPublisher(options.feed, options.events);
  }

  private constructor(feed: HistoryFeed, events: EventsService) {
    this.feed = feed;
    this.events = events;
  }

  /**
   * What cannot be published is published again the next time, with what went before
   * it.
   */
  async publish(signal: AbortSignal): Promise<void> {
    const page = await this.feed.next(READER, MOST_EVENTS);
    if (!page) {
      return;
    }
    for (const change of page.changes ?? []) {
      signal.throwIfAborted();
      await this.events.publish({
        topic: ASSESSMENT_CHANGED_TOPIC,
        eventPayload: payloadOf(change),
      });
    }
    if (!page.changes) {
      const eventPayload: ScanCompletedPayload = {
        at: page.at.toISOString(),
        ...page.counts,
      };
      await this.events.publish({ topic: SCAN_COMPLETED_TOPIC, eventPayload });
    }
    await this.feed.acknowledge(READER, page);
  }
}

function payloadOf(change: FeedChange): AssessmentChangedPayload {
  const { entityRef, at, before, after, changes, facts } = change;
  return {
    entityRef,
    at,
    before,
    after,
    changes: changes.map(item => ({
      key: item.key,
      before: item.before?.text,
      after: item.after?.text,
    })),
    facts,
  };
}
