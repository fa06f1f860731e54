import { RefObject, useLayoutEffect } from 'react';

/** Where the focus goes if what has it is taken from the page, and is not lost. */
export function useFocusHandover(
  from: RefObject<HTMLElement>,
  to: RefObject<HTMLElement>,
): void {
  useLayoutEffect(() => {
    const holder = from.current;
    const heir = to.current;
    return () => {
      if (holder?.contains(document.activeElement)) {
        heir?.focus();
      }
    };
  }, [from, to]);
}
