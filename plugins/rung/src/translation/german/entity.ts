import { dependencies } from '../../components/EntityRungContent/dependencies/germanMessages';
import { history } from '../../components/EntityRungContent/history/germanMessages';
import { group } from '../../components/GroupRungContent/germanMessages';
import { losses } from '../../components/losses/germanMessages';
import { parts } from '../../components/parts/germanMessages';
import { sheet } from '../../components/RungSheetView/germanMessages';
import { more } from './more';
import { rollUp } from './rollUp';
import { tab } from './tab';

/** The texts of the tabs in German. */
export default {
  ...dependencies,
  ...group,
  ...history,
  ...losses,
  ...more,
  ...parts,
  ...rollUp,
  ...sheet,
  ...tab,
};
