import { RefObject, useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** What shows that a reader goes on by themselves. */
const ownWays = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Goes to what the address names. A browser looks for it before the page is
 * there, and what loads later moves it: it is kept in place until the reader goes
 * somewhere else.
 */
export function useScrollToAnchor(content: RefObject<HTMLElement>): void {
  const { hash, key } = useLocation();

  useEffect(() => {
    const id = hash.slice(1);
    const element = content.current;
    if (!id || !element) {
      return undefined;
    }
    let isFocused = false;
    function goThere() {
      const target = document.getElementById(id);
      if (target && !isFocused) {
        target.focus({ preventScroll: true });
        isFocused = true;
      }
      target?.scrollIntoView();
    }
    goThere();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(goThere);
    observer.observe(element);
    const stop = () => observer.disconnect();
    ownWays.forEach(way => window.addEventListener(way, stop, { once: true }));
    return () => {
      stop();
      ownWays.forEach(way => window.removeEventListener(way, stop));
    };
  }, [content, hash, key]);
}
