import { axes } from './axes';
import { costs } from './costs';
import { mistakes } from './mistakes';
import { rungs } from './rungs';
import { security } from './security';
import { sheet1 } from './sheet1';
import { sheet2 } from './sheet2';
import { sheet3 } from './sheet3';
import { sheet4 } from './sheet4';
import { sheet5 } from './sheet5';
import { sheet6 } from './sheet6';
import { strategies } from './strategies';
import { tiers } from './tiers';

/**
 * The long texts of the ladder in German. They are plain messages by key: the
 * ref that loads them cannot be part of their type.
 */
const germanLadder = {
  ...rungs,
  ...sheet1,
  ...sheet2,
  ...sheet3,
  ...sheet4,
  ...sheet5,
  ...sheet6,
  ...axes,
  ...mistakes,
  ...security,
  ...costs,
  ...strategies,
  ...tiers,
};

export default germanLadder;
