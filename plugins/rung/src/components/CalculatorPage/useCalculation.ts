import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { RequirementKey } from '@rung/backstage-plugin-rung-common';
import {
  calculationOf,
  nothingStated,
  searchOf,
  Start,
  stateTheSame,
} from './calculation';

/** As long as somebody who types pauses between two words. */
const PAUSE_MS = 300;

/**
 * The calculation of the page's address. What is typed gets there a moment
 * later and leaves no trail in the history of the browser.
 */
export function useCalculation() {
  const [search, setSearch] = useSearchParams();
  const [calculation, setCalculation] = useState(() => calculationOf(search));
  const address = useRef(search.toString());

  // Somebody has followed a link to another calculation.
  useEffect(() => {
    if (search.toString() !== address.current) {
      address.current = search.toString();
      setCalculation(calculationOf(search));
    }
  }, [search]);

  useEffect(() => {
    const next = searchOf(calculation).toString();
    if (next === address.current) {
      return undefined;
    }
    const timer = setTimeout(() => {
      address.current = next;
      setSearch(next, { replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [calculation, setSearch]);

  const state = useCallback(
    (key: RequirementKey, text: string) =>
      setCalculation(before => ({
        ...before,
        written: { ...before.written, [key]: text },
      })),
    [],
  );
  const choose = useCallback(
    (profile: string) => setCalculation(before => ({ ...before, profile })),
    [],
  );
  const reset = useCallback(
    (start: Start) =>
      setCalculation(({ entityRef }) => ({ ...start, entityRef })),
    [],
  );
  const begin = useCallback(
    (start: Start) =>
      setCalculation(before =>
        stateTheSame(before, nothingStated) ? { ...before, ...start } : before,
      ),
    [],
  );
  return { calculation, state, choose, begin, reset };
}
