import type { Platform } from '../platform/Platform.ts';
import type { RestartablePostgres } from '../postgres/restartablePostgres.ts';
import type { Checks } from '../platform/Checks.ts';

/** Something that goes wrong in real life, and what must not be lost by it. */
export interface Trial {
  /** What is tried, in a few words. */
  name: string;
  /** The databases of its own begin with it. */
  databasePrefix: string;
  run: (setting: TrialSetting) => Promise<void>;
}

export interface TrialSetting {
  platform: Platform;
  postgres: RestartablePostgres;
  checks: Checks;
  databasePrefix: string;
  /** Has something stopped when the trial is over, however it ends. */
  atEnd: (stop: () => Promise<void>) => void;
}
