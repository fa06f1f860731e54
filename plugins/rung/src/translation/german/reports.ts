import { acceptances } from '../../components/acceptances/germanMessages';
import { blastRadius } from '../../components/BlastRadiusPage/germanMessages';
import { calculator } from '../../components/CalculatorPage/germanMessages';
import { campaignsPage } from '../../components/CampaignsPage/germanMessages';
import { changesPage } from '../../components/ChangesPage/germanMessages';
import { clustersPage } from '../../components/ClustersPage/germanMessages';
import { comparison } from '../../components/comparison/germanMessages';
import { dataPage } from '../../components/DataPage/germanMessages';
import { findingsPage } from '../../components/FindingsPage/germanMessages';
import { ladderPage } from '../../components/LadderPage/germanMessages';
import { overview } from '../../components/OverviewPage/germanMessages';
import { unknownPage } from '../../components/UnknownPage/germanMessages';
import { policyPage } from '../../components/PolicyPage/germanMessages';
import { watchlist } from '../../components/WatchlistPage/germanMessages';
import { list } from './list';

/** The texts of the pages of the reports in German. */
export default {
  ...acceptances,
  ...blastRadius,
  ...calculator,
  ...campaignsPage,
  ...changesPage,
  ...clustersPage,
  ...comparison,
  ...dataPage,
  ...findingsPage,
  ...ladderPage,
  ...list,
  ...overview,
  ...unknownPage,
  ...policyPage,
  ...watchlist,
};
