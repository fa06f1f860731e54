import { dependenciesMessages } from '../components/EntityRungContent/dependencies/messages';
import { historyMessages } from '../components/EntityRungContent/history/messages';
import { groupMessages } from '../components/GroupRungContent/messages';
import { lossesMessages } from '../components/losses/messages';
import { partsMessages } from '../components/parts/messages';
import { sheetMessages } from '../components/RungSheetView/messages';
import { moreMessages } from './moreMessages';
import { rollUpMessages } from './rollUpMessages';
import { tabMessages } from './tabMessages';

/** The English texts of the tabs and of what the card loads when asked, by the room that they are shown in. */
export const entityMessages = {
  dependencies: dependenciesMessages,
  group: groupMessages,
  history: historyMessages,
  losses: lossesMessages,
  more: moreMessages,
  parts: partsMessages,
  rollUp: rollUpMessages,
  sheet: sheetMessages,
  tab: tabMessages,
} as const;
