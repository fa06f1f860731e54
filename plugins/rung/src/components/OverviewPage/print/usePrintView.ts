import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Whether the address asks for the page that can be printed, and the way there. */
export function usePrintView(): {
  shown: boolean;
  open: () => void;
  close: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const show = useCallback(
    (shown: boolean) =>
      setSearch(before => {
        const after = new URLSearchParams(before);
        if (shown) {
          after.set('print', '');
        } else {
          after.delete('print');
        }
        return after;
      }),
    [setSearch],
  );
  return {
    shown: search.has('print'),
    open: () => show(true),
    close: () => show(false),
  };
}
