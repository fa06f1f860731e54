const ownExtension = /^Extension '[^']*\brung\b/;
const hostFrame = /node_modules\/@backstage\/|packages\/app\/src\//;

/**
 * Material UI 4 asks React for DOM nodes in a way that React 18 deprecates. The
 * message comes once a page, with the stack of whichever button was first.
 */
const ofMaterialUi = /^Warning: findDOMNode is deprecated/;

/** What a message of a browser's console complains of, if it does, and from where. */
export function complaintOf(message) {
  return ['warning', 'error'].includes(message.type())
    ? `${message.text()}\n    at ${message.location().url}`
    : undefined;
}

/** Whether it is a complaint that is known, and that nothing here can mend. */
export function isOfMaterialUi(complaint) {
  return ofMaterialUi.test(complaint);
}

/**
 * Whether Rung is nearest to the cause of a complaint. A component of Backstage
 * within a page of Rung has Rung further out in its stack, and is not Rung's to
 * mend. What a frame of Rung looks like depends on where it is installed.
 */
export function isOwn(complaint, ownFrame) {
  if (ownExtension.test(complaint)) {
    return true;
  }
  const nearest = complaint
    .split('\n')
    .find(line => ownFrame.test(line) || hostFrame.test(line));
  return nearest !== undefined && ownFrame.test(nearest);
}
