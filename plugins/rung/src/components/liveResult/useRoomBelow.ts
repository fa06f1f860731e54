import { RefObject, useEffect, useState } from 'react';

/** What is left free around a panel, in pixels. */
const MARGIN = 16;
/** Less than this is not worth a panel that scrolls. */
const LEAST = 280;

/**
 * The height that is left below the top of an element, in pixels, so that it ends
 * where the window does, wherever it has been scrolled to.
 */
export function useRoomBelow(ref: RefObject<HTMLElement>): number | undefined {
  const [room, setRoom] = useState<number>();

  useEffect(() => {
    function measure() {
      const top = ref.current?.getBoundingClientRect().top ?? 0;
      const below = window.innerHeight - Math.max(top, MARGIN) - MARGIN;
      setRoom(Math.max(LEAST, Math.round(below)));
    }
    measure();
    // A portal scrolls a part of its page, whose events do not bubble.
    window.addEventListener('scroll', measure, true);
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure, true);
      window.removeEventListener('resize', measure);
    };
  }, [ref]);
  return room;
}
