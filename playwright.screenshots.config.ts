import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** Takes the screenshots of the documentation. */
export default defineConfig(config, { testDir: 'packages/app/screenshots' });
