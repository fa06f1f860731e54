import { ReactElement, ReactNode, useEffect, useRef, useState } from 'react';

/** So far below the window, it is almost in sight. */
const MARGIN = '400px';

/** Shows what takes a request of its own only once a reader comes near it. */
export function WhenInSight(props: {
  /** Takes its room until then. */
  before: ReactElement;
  children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (!element || typeof IntersectionObserver === 'undefined') {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          setNear(true);
          observer.disconnect();
        }
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return <div ref={place}>{isNear ? props.children : props.before}</div>;
}
