/** What is read of an element, in which a no-break space looks like any other. */
export function shownText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ');
}
