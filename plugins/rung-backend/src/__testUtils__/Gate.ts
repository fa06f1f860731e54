import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';

/**
 * Stands before a plugin of the backend: counts the requests it gets, and lets
 * none of them through while it is closed.
 */
export class Gate {
  /** To be added to the backend. */
  readonly module;
  /** While it says so of a request, that one is answered with an error. */
  isClosed: (path: string) => boolean = () => false;
  /** The paths that were asked for. */
  requests: string[] = [];

  static before(pluginId: string): Gate {
    return new Gate(pluginId);
  }

  private constructor(pluginId: string) {
    const pass = (path: string): boolean => {
      this.requests.push(path);
      return !this.isClosed(path);
    };
    this.module = createBackendModule({
      pluginId,
      moduleId: 'test-gate',
      register(env) {
        env.registerInit({
          deps: { httpRouter: coreServices.httpRouter },
          async init({ httpRouter }) {
            httpRouter.use((request, response, next) => {
              if (pass(request.path)) {
                next();
              } else {
                response.status(500).send('A secret of the plugin behind');
              }
            });
          },
        });
      },
    });
  }
}
