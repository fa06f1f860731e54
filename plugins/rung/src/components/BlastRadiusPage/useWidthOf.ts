import { RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, in pixels; undefined before it is there. */
export function useWidthOf(
  element: RefObject<HTMLElement>,
): number | undefined {
  const [width, setWidth] = useState<number>();

  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) {
      return undefined;
    }
    const measure = () => setWidth(measured.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
