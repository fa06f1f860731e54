export interface NextRows {
  /** From the input to the frame after the new rows. */
  milliseconds: number;
  /** How much of it was before anything was asked. */
  pauseMs: number;
}

/**
 * Runs in the page, and so uses nothing from outside: waits for an input, then
 * until the table shows other rows, is not busy and has been painted.
 */
export function timeNextRows({
  input,
  api,
  patienceMs,
}: {
  input: 'click' | 'input';
  api: string;
  patienceMs: number;
}): Promise<NextRows> {
  // What the links of a table lead to; their texts may be replaced by better ones.
  const rowsNow = () =>
    [...document.querySelectorAll('table tbody tr')]
      .map(row => row.querySelector('a')?.href)
      .join(' ')
      .trim();
  const before = rowsNow();
  let startedAt: number | undefined;
  performance.clearResourceTimings();
  document.addEventListener(
    input,
    ({ timeStamp }) => {
      startedAt = timeStamp;
    },
    { capture: true, once: true },
  );

  function isDone() {
    return (
      startedAt !== undefined &&
      !document.querySelector('table[aria-busy="true"]') &&
      !['', before].includes(rowsNow())
    );
  }
  function result(): NextRows {
    const asked = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.includes(api));
    return {
      milliseconds: performance.now() - startedAt!,
      pauseMs: asked ? asked.startTime - startedAt! : 0,
    };
  }
  return new Promise((resolve, reject) => {
    setTimeout(
      () => reject(new Error(`The rows stayed as they were: ${before}`)),
      patienceMs,
    );
    const observer = new MutationObserver(() => {
      if (isDone()) {
        observer.disconnect();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(result())),
        );
      }
    });
    observer.observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}
