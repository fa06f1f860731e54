import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** One of a few values that the page's address holds under this name. */
export function useSearchChoice<T extends string>(
  name: string,
  options: readonly T[],
  usual: T,
): [T, (value: T) => void] {
  const [search, setSearch] = useSearchParams();
  const stated = search.get(name);
  const choose = useCallback(
    (value: T) =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    [name, setSearch],
  );
  return [options.find(option => option === stated) ?? usual, choose];
}
