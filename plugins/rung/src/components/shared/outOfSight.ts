/** The style of what is there for those who hear the page. */
export const outOfSight = {
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  width: 1,
} as const;
