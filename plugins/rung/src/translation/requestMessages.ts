/** What stands in place of an answer. */
export const requestMessages = {
  assessment: {
    forbidden: {
      title: 'You may not see this assessment',
      description:
        'The backend does not show the assessment of this entity to you. Whoever may read the entity in the catalog may read its assessment: ask the owners of the portal for that permission.',
    },
    error: 'The assessment could not be loaded',
  },
  dependents: {
    forbidden: {
      title: 'You may not see who depends on this',
      description:
        'Whoever may read the entity in the catalog may read who depends on it: ask the owners of the portal for that permission.',
    },
    error: 'Who depends on this could not be loaded',
  },
  history: {
    forbidden: {
      title: 'You may not see this history',
      description:
        'Whoever may read the entity in the catalog may read its history: ask the owners of the portal for that permission.',
    },
    error: 'The history could not be loaded',
  },
  observation: {
    forbidden: {
      title: 'You may not see its clusters',
      description:
        'Whoever may read the entity in the catalog may read what is seen of it: ask the owners of the portal for that permission.',
    },
    error: 'What is seen in clusters could not be loaded',
  },
  ladder: {
    forbidden: {
      title: 'You may not see the ladder',
      description:
        'The backend does not show its thresholds to you: sign in again, or ask the owners of the portal.',
    },
    error: 'The thresholds in force could not be loaded',
  },
  report: {
    forbidden: {
      title: 'You may not see reports',
      description:
        'Reports are for readers with the permission rung.report.read: ask the owners of the portal for it.',
    },
    error: 'The report could not be loaded',
  },
  campaign: {
    forbidden: {
      title: 'There is no such campaign, or you may not see it',
      description:
        'Whoever may read its Resource in the catalog, and holds the permission rung.report.read, may see a campaign.',
    },
    error: 'The campaign could not be loaded',
  },
  clusters: {
    forbidden: {
      title: 'You may not see the clusters',
      description:
        'A list of all clusters is for readers with the permission rung.cluster.read: ask the owners of the portal for it.',
    },
    error: 'The clusters could not be loaded',
  },
  starting: {
    title: 'Rung does not answer yet',
    description:
      'After a start of the portal that takes a moment. It is asked again by itself.',
    retry: 'Try now',
  },
  retry: 'Try again',
} as const;
