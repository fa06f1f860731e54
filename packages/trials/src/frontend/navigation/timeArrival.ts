/**
 * Runs in the page, and so uses nothing from outside: waits for a click, then
 * until the page shows what was to come, and has painted it. Milliseconds.
 */
export function timeArrival({
  selector,
  text,
  patienceMs,
}: {
  selector: string;
  /** All that the element says; any where there is none. */
  text?: string;
  patienceMs: number;
}): Promise<number> {
  const isThere = () =>
    [...document.querySelectorAll(selector)].some(
      ({ textContent }) => text === undefined || textContent?.trim() === text,
    );
  let startedAt: number | undefined;
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      startedAt = timeStamp;
    },
    { capture: true, once: true },
  );
  return new Promise((resolve, reject) => {
    setTimeout(
      () =>
        reject(
          new Error(`There is no ${selector} of the text ${text ?? '*'}.`),
        ),
      patienceMs,
    );
    const observer = new MutationObserver(() => {
      if (startedAt !== undefined && isThere()) {
        observer.disconnect();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.now() - startedAt!)),
        );
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
