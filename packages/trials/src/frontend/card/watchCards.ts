/** The marks that a page sets in its own timeline. */
export const marks = { about: 'trials:about', card: 'trials:card' } as const;

/** What a page keeps for who measures it. */
declare global {
  interface Window {
    trialsShifts: { at: number; share: number }[];
  }
}

/**
 * Runs in the page before anything else of it, and so uses nothing from outside:
 * marks when the contents of the two cards are there, not only their frames, and
 * keeps what moved on the page without having been asked to.
 */
export function watchCards({ about, card }: typeof marks) {
  function cardOf(title: string) {
    return [...document.querySelectorAll('h3')]
      .find(({ textContent }) => textContent === title)
      ?.closest('article');
  }
  function isFilled(field: string) {
    return [...(cardOf('About')?.querySelectorAll('h2') ?? [])].some(
      ({ textContent, nextElementSibling }) =>
        textContent === field && nextElementSibling?.textContent,
    );
  }
  const waited = new Map([
    [about, () => isFilled('Owner') && isFilled('Description')],
    [card, () => Boolean(cardOf('Kubernetes rung')?.querySelector('h4'))],
  ]);
  const observer = new MutationObserver(() => {
    for (const [mark, isThere] of waited) {
      if (isThere()) {
        performance.mark(mark);
        waited.delete(mark);
      }
    }
    if (waited.size === 0) {
      observer.disconnect();
    }
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });

  window.trialsShifts = [];
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const { startTime, value } = entry as PerformanceEntry & {
        value: number;
      };
      window.trialsShifts.push({ at: startTime, share: value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
