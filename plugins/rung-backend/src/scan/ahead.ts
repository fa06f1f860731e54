/**
 * Pages of which the next is asked for while the one before is worked on: the
 * catalog works for the scan, and the scan need not wait for the catalog.
 */
export async function* ahead<T>(
  pages: AsyncGenerator<T, void>,
): AsyncGenerator<T, void> {
  const ask = () => {
    const next = pages.next();
    // It is awaited one page later, and may fail before.
    next.catch(() => {});
    return next;
  };
  try {
    for (let page = await ask(), next; !page.done; page = await next) {
      next = ask();
      yield page.value;
    }
  } finally {
    await pages.return();
  }
}
