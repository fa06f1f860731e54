import { NotificationPayload } from '@backstage/plugin-notifications-common';
import { News, Period } from './News';

/** A message to one owner that is to be sent once. */
export interface Draft {
  /** The ref of a group or a user. */
  recipient: string;
  /** Tells it from all others to the same recipient. */
  key: string;
  payload: NotificationPayload & { scope: string };
}

/** One of those who tell of what is found, at a time that is for it to say. */
export interface Teller {
  /** The name under which it is kept how far it has come. */
  name: string;
  /** Whether it is to tell something now, by when it did so last. */
  isDue(period: Period): boolean;
  /** Whether it has something to tell the first time, when nothing has moved yet. */
  tellsAtFirst: boolean;
  tell(news: News): Promise<Draft[]>;
}

/** A message that somebody has taken to be sent. */
export interface Claim extends Pick<Draft, 'recipient' | 'payload'> {
  id: number;
  /** How often it was taken, this time included. */
  attempts: number;
}

/** Keeps what is to be told until it is sent, for all replicas. */
export interface NotificationStore {
  /**
   * Has one teller say what there is, if it is due, and keeps that to be sent: all
   * in one transaction, so that nothing is told twice, or not at all.
   */
  collect(teller: Teller): Promise<void>;
  /**
   * Keeps messages that somebody asks for to be sent, but those that were kept
   * before under the same key.
   */
  remind(
    draft: (news: Pick<News, 'passing'>, now: Date) => Promise<Draft[]>,
  ): Promise<{ reminded: number; remindedBefore: number }>;

  /** Takes the next message that is due; nobody else can for so many milliseconds. */
  claim(milliseconds: number): Promise<Claim | undefined>;
  /** Notes that a message was sent. */
  noteSent(claim: Claim): Promise<void>;
  /** Has a message tried again after so many milliseconds. */
  postpone(claim: Claim, milliseconds: number): Promise<void>;
  /**
   * Forgets what was sent too long ago, and gives up what could not be sent for too
   * long; both in milliseconds.
   *
   * @returns how many messages it has given up
   */
  forget(ages: { sent: number; unsent: number }): Promise<number>;
}
