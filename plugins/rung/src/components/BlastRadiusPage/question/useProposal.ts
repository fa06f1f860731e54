import { PossibleLoss } from '@rung/backstage-plugin-rung-common/wire';
import { useEffect, useState } from 'react';
import { Question } from './useQuestion';
import { usePossibleLosses } from './usePossibleLosses';

/** An entity on which nothing depends is none to begin with. */
function isWorthAsking({ kind, entities }: PossibleLoss): boolean {
  return kind !== 'entity' || entities > 0;
}

/**
 * Where nobody says which one is lost, the one that touches the most is put into
 * the address, so that it says what the page shows.
 */
export function useProposal(question: Question) {
  const { kind, name, ask } = question;
  const losses = usePossibleLosses(kind);
  const [proposed, setProposed] = useState<string>();
  const first = losses.value?.items.slice(0, 1).find(isWorthAsking)?.name;

  useEffect(() => {
    if (name === undefined && first !== undefined) {
      setProposed(`${kind} ${first}`);
      ask(kind, first, { replace: true });
    }
  }, [kind, name, first, ask]);
  return {
    losses,
    canPropose: first !== undefined,
    isProposed: proposed === `${kind} ${name}`,
  };
}
