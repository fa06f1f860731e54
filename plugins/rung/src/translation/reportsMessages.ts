import { acceptancesMessages } from '../components/acceptances/messages';
import { blastRadiusMessages } from '../components/BlastRadiusPage/messages';
import { calculatorMessages } from '../components/CalculatorPage/messages';
import { campaignsPageMessages } from '../components/CampaignsPage/messages';
import { changesPageMessages } from '../components/ChangesPage/messages';
import { clustersPageMessages } from '../components/ClustersPage/messages';
import { comparisonMessages } from '../components/comparison/messages';
import { dataPageMessages } from '../components/DataPage/messages';
import { findingsPageMessages } from '../components/FindingsPage/messages';
import { ladderPageMessages } from '../components/LadderPage/messages';
import { overviewMessages } from '../components/OverviewPage/messages';
import { unknownPageMessages } from '../components/UnknownPage/messages';
import { policyPageMessages } from '../components/PolicyPage/messages';
import { watchlistMessages } from '../components/WatchlistPage/messages';
import { listMessages } from './listMessages';

/** The English texts of the pages of the reports, by the room that they are shown in. */
export const reportsMessages = {
  acceptances: acceptancesMessages,
  blastRadius: blastRadiusMessages,
  calculator: calculatorMessages,
  campaignsPage: campaignsPageMessages,
  changesPage: changesPageMessages,
  clustersPage: clustersPageMessages,
  comparison: comparisonMessages,
  dataPage: dataPageMessages,
  findingsPage: findingsPageMessages,
  ladderPage: ladderPageMessages,
  list: listMessages,
  overview: overviewMessages,
  unknownPage: unknownPageMessages,
  policyPage: policyPageMessages,
  watchlist: watchlistMessages,
} as const;
