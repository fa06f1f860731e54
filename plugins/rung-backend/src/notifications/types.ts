import { Draft, News, Period } from '../database';
import { MessageKindName } from './kinds/names';

/** Who is told what, and when. */
export interface MessageSettings {
  kinds: ReadonlySet<MessageKindName>;
  /** The refs of owners who are told nothing. */
  quietOwners: ReadonlySet<string>;
  /** Who is told where many verdicts have moved at once; left out, nobody is. */
  operators?: string;
  /** How many days before something ends it is told that it will. */
  daysBefore: number;
  /** The hour of the day at which owners are told, in UTC. */
  hour: number;
  /** Of more verdicts that have moved at once, no owner is told. */
  manyAtOnce: number;
}

/** What a kind of message goes by. */
export interface MessageContext extends MessageSettings {
  /** The kinds of entities that a digest counts. */
  countedKinds: readonly string[];
}

/** One kind of message: a file of `kinds`. */
export interface MessageKind {
  /** What a reader of the notifications switches on and off. */
  topic: string;
  severity: NonNullable<Draft['payload']['severity']>;
  /** When it is told, by when it was told last. */
  isDue(period: Period, context: MessageContext): boolean;
  /** Whether there is something to tell before anything has moved. */
  tellsAtFirst: boolean;
  find(news: News, context: MessageContext): Promise<Message[]>;
}

/** A message before it is cut to what may be sent. */
export interface Message {
  /** The ref of the owner. */
  to: string;
  title: string;
  /** Sentences about one entity each, or about all. */
  sentences: readonly string[];
  link: string;
  /** What a later message takes the place of, and tells it from others. */
  scope: string;
  severity?: MessageKind['severity'];
}
