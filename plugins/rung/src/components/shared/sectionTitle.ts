/** The style of the heading of a part of a page, which an address may lead to. */
export const sectionTitle = {
  fontSize: 20,
  fontWeight: 700,
  lineHeight: 1.3,
  margin: 0,
  // The header of a portal may stay in place above what is scrolled to.
  scrollMarginTop: 96,
} as const;
