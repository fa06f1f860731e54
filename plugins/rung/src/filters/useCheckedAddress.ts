import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  AddressChoices,
  LeftOut,
  leftOutOf,
  withoutLeftOut,
} from './addressProblems';

/**
 * Takes out of the page's address what nothing can be made of, and gives what
 * that was, until the reader has taken note of it. `choices` is to be the same
 * object each time.
 */
export function useCheckedAddress(choices: AddressChoices): {
  leftOut: readonly LeftOut[];
  dismiss: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);

  useEffect(() => {
    const found = leftOutOf(search, choices);
    if (found.length > 0) {
      setLeftOut(found);
      setSearch(withoutLeftOut(search, found), { replace: true });
    }
  }, [search, setSearch, choices]);

  return { leftOut, dismiss: () => setLeftOut([]) };
}
