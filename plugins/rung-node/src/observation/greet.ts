import { MissingRight, UnreadCluster } from './ClusterReading';
import { Outcome, Questions } from './Questions';

/** What a cluster says of itself, or why it does not. */
export type Greeting = { body: unknown } | { unread: UnreadCluster };

function missing(path: string): MissingRight {
  return { nonResourceURLs: [path], verbs: ['get'] };
}

/** Why a cluster does not say what it is. */
function unreadBecause(
  path: string,
  answer: Exclude<Outcome, { kind: 'body' }>,
): UnreadCluster {
  switch (answer.kind) {
    case 'lost':
      return answer.reading;
    case 'forbidden':
      return {
        status: 'refused',
        reason: answer.reason,
        missingRights: [missing(path)],
      };
    case 'unauthorized':
      return {
        status: 'refused',
        reason: `The cluster does not accept the credentials: ${answer.reason}`,
        missingRights: [],
      };
    case 'absent':
      return {
        status: 'not-served',
        reason: `What answers is no API server of Kubernetes: it has no ${path}`,
      };
    default:
      return { status: 'unreachable', reason: answer.reason };
  }
}

/** Asks a cluster what it is. */
export async function greet(
  questions: Questions,
  path: '/version' | '/apis',
  isExpected: (body: unknown) => boolean,
): Promise<Greeting> {
  const answer = await questions.ask(path);
  if (answer.kind !== 'body') {
    return { unread: unreadBecause(path, answer) };
  }
  return isExpected(answer.body)
    ? { body: answer.body }
    : {
        unread: {
          status: 'not-served',
          reason: `What answers is no API server of Kubernetes: its ${path} is none`,
        },
      };
}
