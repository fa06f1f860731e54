import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const teamsWidget = HomePageWidgetBlueprint.make({
  name: 'teams',
  params: {
    name: 'RungTeams',
    title: 'Rungs of your teams',
    description: 'Which rungs the services of your teams need, and what moved.',
    components: () => import('../components/RungHomeWidget'),
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 4, defaultRows: 8 },
    },
  },
});

/** What the home page shows. */
export const homeExtensions = [teamsWidget];
