import { createApp } from '@backstage/frontend-defaults';
import { catalogWithRungs } from './modules/catalog';
import { navModule } from './modules/nav';

/** Every plugin among the package's dependencies is discovered by itself. */
export default createApp({
  features: [catalogWithRungs, navModule],
});
