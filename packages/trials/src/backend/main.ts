import { createBackend } from '@backstage/backend-defaults';
import { syntheticProvider } from './syntheticProvider.ts';
import { switchablePolicy } from './switchablePolicy.ts';
import { trialsPlugin } from './trialsPlugin.ts';

// The backend that is put on trial: small, but as an adopter would have it.
const backend = createBackend();

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(switchablePolicy);
backend.add(syntheticProvider);
backend.add(trialsPlugin);

switch (process.env.TRIALS_BACKEND) {
  case 'tech-insights':
    backend.add(import('@backstage-community/plugin-tech-insights-backend'));
    backend.add(
      import('@backstage-community/plugin-tech-insights-backend-module-jsonfc'),
    );
    backend.add(import('./annotationFacts.ts'));
    break;
  case 'catalog':
    break;
  case 'clusters':
    backend.add(import('@backstage/plugin-kubernetes-backend'));
    backend.add(import('@rung/backstage-plugin-rung-backend'));
    backend.add(
      import('@rung/backstage-plugin-rung-backend-module-kubernetes'),
    );
    break;
  case 'clusters-bare':
    backend.add(import('@backstage/plugin-kubernetes-backend'));
    break;
  case 'catalog-module':
    backend.add(import('@rung/backstage-plugin-catalog-backend-module-rung'));
    break;
  default:
    backend.add(import('@rung/backstage-plugin-rung-backend'));
}

if (process.env.TRIALS_BACKEND === 'portal') {
  backend.add(import('@backstage/plugin-app-backend'));
  // What the app asks on every page.
  backend.add(import('@backstage/plugin-notifications-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(import('@backstage/plugin-user-settings-backend'));
}

// Whoever started it is gone, perhaps killed: do not stay behind.
process.once('disconnect', () => process.exit());

backend.start().catch(error => {
  console.error(error);
  process.exit(1);
});
