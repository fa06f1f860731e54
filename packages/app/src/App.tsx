import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './modules/nav';

/** Every plugin among the package's dependencies is discovered by itself. */
export default createApp({
  features: [navModule],
});
