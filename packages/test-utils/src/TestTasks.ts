import {
  BackendFeature,
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';

/** Runs the scheduled tasks of the plugins of a test backend when a test wants. */
export class TestTasks {
  private readonly schedulers = new Map<string, SchedulerService>();

  static create(): TestTasks {
    return new TestTasks();
  }

  private constructor() {}

  /** What a backend needs besides the plugin whose tasks are run. */
  moduleOf(pluginId: string): BackendFeature {
    const { schedulers } = this;
    return createBackendModule({
      pluginId,
      moduleId: 'test-tasks',
      register(env) {
        env.registerInit({
          deps: { scheduler: coreServices.scheduler },
          async init({ scheduler }) {
            schedulers.set(pluginId, scheduler);
          },
        });
      },
    });
  }

  /**
   * @throws Error if the backend has no module of that plugin, or the plugin no
   * such task
   */
  async run(pluginId: string, taskId: string): Promise<void> {
    const scheduler = this.schedulers.get(pluginId);
    if (!scheduler) {
      throw new Error(`No tasks are known of ${pluginId}; add moduleOf it`);
    }
    await scheduler.triggerTask(taskId);
  }
}
