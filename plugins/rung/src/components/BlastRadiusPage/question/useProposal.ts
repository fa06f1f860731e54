import { useEffect, useState } from 'react';
import { Question } from './useQuestion';
import { usePossibleLosses } from './usePossibleLosses';

/**
 * Where nobody says which one is lost, the one that touches the most is put into
 * the address, so that it says what the page shows.
 */
export function useProposal(question: Question) {
  const { kind, name, ask } = question;
  const losses = usePossibleLosses(kind);
  const [proposed, setProposed] = useState<string>();
  const first = losses.value?.items[0]?.name;

  useEffect(() => {
    if (name === undefined && first !== undefined) {
      setProposed(`${kind} ${first}`);
      ask(kind, first, { replace: true });
    }
  }, [kind, name, first, ask]);
  return { losses, isProposed: proposed === `${kind} ${name}` };
}
