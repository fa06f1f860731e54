/** Where somebody goes within the portal, and what they wait for. */
export interface Destination {
  /** The name that programs know its figure by. */
  key: string;
  name: string;
  /** The page that they are on, and what they click there. */
  from: string;
  role: 'tab' | 'link';
  link: string;
  /** What shows that it is there: an element, and all that it says. */
  selector: string;
  text?: string;
  aimMs?: number;
}

// A page of the reports that asks for no rows.
const ladder = '/rung/ladder';
const heading = 'main h2, main h3';

/** The pages of the reports, each from the ladder. */
export const reports: readonly Destination[] = [
  {
    key: 'overview',
    name: 'Overview',
    from: ladder,
    role: 'tab',
    link: 'Overview',
    selector: heading,
    text: 'By rung needed',
    aimMs: 800,
  },
  {
    key: 'changes',
    name: 'Changes',
    from: ladder,
    role: 'tab',
    link: 'Changes',
    // One scan moves nothing.
    selector: heading,
    text: 'Nothing has moved',
  },
  {
    key: 'watchlist',
    name: 'Watchlist',
    from: ladder,
    role: 'tab',
    link: 'Watchlist',
    selector: 'main section ul a',
  },
  {
    key: 'findings',
    name: 'Findings',
    from: ladder,
    role: 'tab',
    link: 'Findings',
    selector: 'main [aria-busy="false"]',
  },
];

/** The tab of a component, from its card. */
export function tabOf(component: string): Destination {
  return {
    key: 'tab',
    name: 'Tab of a component',
    from: `/catalog/default/component/${component}`,
    role: 'link',
    link: 'Details',
    selector: heading,
    text: 'Requirements',
    aimMs: 400,
  };
}
