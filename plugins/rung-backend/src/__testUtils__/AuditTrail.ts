import {
  AuditorService,
  AuditorServiceCreateEventOptions,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/** An event as it was noted, and how it ended. */
export interface AuditedEvent
  extends Pick<AuditorServiceCreateEventOptions, 'eventId' | 'meta'> {
  result: 'pending' | 'success' | 'failure';
  error?: string;
}

/** Keeps the auditor events of the plugin. */
export class AuditTrail {
  /** To be added to the backend. */
  readonly factory;
  events: AuditedEvent[] = [];

  static create(): AuditTrail {
    return new AuditTrail();
  }

  private constructor() {
    const auditorOf = (pluginId: string): AuditorService => ({
      createEvent: async ({ eventId, meta, request }) => {
        const event: AuditedEvent = { eventId, meta, result: 'pending' };
        // Without the request, or a name, nobody knows who it was.
        if (pluginId === 'rung' && (request ?? meta?.by)) {
          this.events.push(event);
        }
        return {
          success: async () => {
            event.result = 'success';
          },
          fail: async ({ error }) => {
            event.result = 'failure';
            event.error = error.name;
          },
        };
      },
    });
    this.factory = createServiceFactory({
      service: coreServices.auditor,
      deps: { plugin: coreServices.pluginMetadata },
      factory: ({ plugin }) => auditorOf(plugin.getId()),
    });
  }
}
