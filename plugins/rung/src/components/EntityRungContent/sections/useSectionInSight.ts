import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { SectionId, sections } from './sections';

/** The stretch of the window, below its head, in which a section is being read. */
const READING_STRETCH = '-20% 0px -75% 0px';

/** How a reader leaves what the address names. */
const ownWays = ['wheel', 'touchmove', 'keydown'] as const;

/** The section that is being read: the one that was gone to, or scrolled to since. */
export function useSectionInSight(): SectionId {
  const { hash, key } = useLocation();
  const named = sections.find(id => hash === `#${id}`);
  const [inSight, setInSight] = useState<SectionId>(named ?? 'summary');

  useEffect(() => {
    let isScrolled = !named;
    setInSight(before => named ?? before);
    if (typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver(
      entries => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        const id = entry?.target.getAttribute('aria-labelledby');
        if (isScrolled && id) {
          setInSight(id as SectionId);
        }
      },
      { rootMargin: READING_STRETCH },
    );
    for (const id of sections) {
      const section = document.getElementById(id)?.closest('section');
      if (section) {
        observer.observe(section);
      }
    }
    const leave = () => {
      isScrolled = true;
    };
    ownWays.forEach(way => window.addEventListener(way, leave));
    return () => {
      observer.disconnect();
      ownWays.forEach(way => window.removeEventListener(way, leave));
    };
  }, [named, key]);

  return inSight;
}
