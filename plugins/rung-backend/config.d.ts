import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  /**
   * What an organization sets about assessments. Everything left out keeps the
   * ladder's own value. Checked when the backend starts: an error names the
   * first key that is wrong and what to write instead.
   */
  rung?: {
    /**
     * The bands of a scale, most relaxed first, by the name of the scale: the
     * requirement that is measured on it, such as availability or rto.zone, or
     * peak-to-base, which is how many times the peak of pods or nodes is their
     * base. Each band names the rung that is enough on it and the one bound at
     * which it ends; the last has none. Availability is in percent, durations
     * are in seconds or written as 1h30m.
     */
    scales?: {
      [name: string]: Array<{
        /** The rung that is enough, 1 to 6. */
        rung: number;
        /** Ends here, this amount included. For scales that tighten upwards. */
        atMost?: number | string;
        /** Ends here, this amount excluded. For scales that tighten upwards. */
        below?: number | string;
        /** Ends here, this amount included. For scales that tighten downwards. */
        atLeast?: number | string;
        /** Ends here, this amount excluded. For scales that tighten downwards. */
        above?: number | string;
      }>;
    };

    /**
     * The rung that each word of a requirement calls for, by requirement, such
     * as audience.
     */
    choices?: {
      [requirement: string]: { [word: string]: number };
    };

    /**
     * The rung that a compliance regime calls for, such as pci-dss: 5. A regime
     * without one is recorded and reported as unmapped.
     */
    compliance?: { [regime: string]: number };

    /**
     * Other annotation keys that state a requirement, such as
     * rto: [acme.com/rto], or that name a profile, such as
     * profile: [acme.com/tier]. The key with the prefix rung.dev/ comes first.
     * Where one of a duration holds bare numbers it is named with their unit,
     * as rto: [{ key: acme.com/rto-hours, unit: hours }]. Labels are not read.
     */
    annotationKeys?: {
      [requirement: string]: (
        | string
        | { key: string; unit?: 'seconds' | 'minutes' | 'hours' | 'days' }
      )[];
    };

    /**
     * Values by profile and requirement, as annotations would state them. An
     * entity, or a system or domain it belongs to, names a profile with
     * rung.dev/profile; the profile named default fills what nothing else
     * states.
     */
    profiles?: {
      [profile: string]: { [requirement: string]: string };
    };

    /** The days after which an exercise of a failure is too old. Default: 180. */
    exerciseAgeDays?: number;

    /** How findings may be accepted. */
    acceptance?: {
      /** The ids of findings that cannot be accepted. */
      never?: string[];
      /** The longest time, in days from now, that an acceptance may last. */
      longestDays?: number;
    };

    /** How the catalog is scanned for lists and reports. */
    scan?: {
      /**
       * The kinds of entities that are assessed. Default: Component, Resource,
       * System, Domain, API.
       */
      kinds?: string[];
      /**
       * When the catalog is scanned, by one replica for all of them. Default:
       * every 10 minutes, for 5 minutes at most, beginning 15 seconds after a
       * start. A replica that dies in mid-scan is not replaced before the
       * timeout is over, so keep it short; a scan of 100,000
       * entities is a matter of seconds, up to a minute the first time.
       */
      schedule?: Omit<SchedulerServiceTaskScheduleDefinitionConfig, 'scope'>;
      /**
       * The most that a single scan marks as gone. One that misses more than
       * this share of the known entities, and more than this number of them,
       * writes nothing, and the next one is believed if it misses the same. A
       * catalog that was emptied by mistake then leaves the report as it was.
       */
      goneAtOnce?: {
        /** In percent, 0 to 100. Default: 20; 100 believes every scan. */
        percent?: number;
        /** Default: 50. */
        entities?: number;
      };
    };

    /** How clusters are observed. Nothing is without a source of clusters. */
    observation?: {
      /**
       * How often each cluster is read, by one replica for all of them. Default:
       * 30 minutes.
       */
      every?: HumanDuration | string;
      /** The longest that reading one cluster may take. Default: 10 minutes. */
      timeout?: HumanDuration | string;
      /**
       * The environment whose clusters make up the fleet of a component, as the
       * annotation `rung.dev/cluster.environment` of their Resources states it.
       * Default: `production`.
       */
      environment?: string;
      /**
       * The age after which what was seen of a cluster no longer counts, and is
       * unknown. Default: three times `every`.
       */
      maxAge?: HumanDuration | string;
      /**
       * The clusters that report themselves, with the subject of the token that
       * each does it with, as `backend.auth.externalAccess` names it. A token is
       * refused for any other cluster.
       */
      push?: Array<{
        /** What the portal calls the cluster. */
        cluster: string;
        subject: string;
        /** What the page of clusters shows instead of that name. */
        title?: string;
      }>;
    };

    /** What exercises of failures have shown. */
    evidence?: {
      /**
       * The tokens with which tools report exercises, by their subjects as
       * `backend.auth.externalAccess` names them, each with what it may report of.
       * A token is refused for any other entity.
       */
      push?: Array<{
        subject: string;
        /** The refs of entities, such as `component:default/checkout`. */
        entities?: string[];
        /** The refs of groups or users whose entities it may report of. */
        owners?: string[];
      }>;
    };

    /**
     * What the organization pays, so that what could go and what closing gaps would
     * take are told in money as well. No price is known that is not entered here.
     */
    costs?: {
      /**
       * Whether savings and spend are shown at all; with false neither units nor
       * amounts are added up anywhere. Default: true.
       */
      enabled?: boolean;
      /**
       * The currency of all amounts, as ISO 4217 has it, such as EUR. Needed where
       * there is any price.
       */
      currency?: string;
      /**
       * The day that the prices are of, such as "2026-11-01", not in the future.
       * Needed where there is any price.
       */
      asOf?: string;
      /** What a region costs a month beyond its clusters, not negative. */
      region?: number;
      /** What a cluster costs a month, its control plane included. */
      cluster?: number;
      /** What another zone of a cluster costs a month. */
      zone?: number;
      /** What a copy of the data in a region of its own costs a month. */
      dataCopy?: number;
    };

    /** How the changes of verdicts are remembered. */
    history?: {
      /**
       * How long a change is kept, and an entity that has left the catalog with
       * it; false for ever. Trends reach back no further. Default: 400 days.
       */
      retention?: HumanDuration | string | false;
    };

    /**
     * What owners are told of their entities through the notifications plugin.
     * Nobody is told anything unless it is enabled. Messages are in English.
     */
    notifications?: {
      /** Whether anybody is told anything. Default: false. */
      enabled?: boolean;
      /** What owners are told. */
      kinds?: {
        /** What has become under-built, once a day. Default: true. */
        underBuilt?: boolean;
        /**
         * Acceptances of findings that end soon, and those that have ended.
         * Default: true.
         */
        acceptances?: boolean;
        /**
         * Exercises of failures that are soon too old, and those that have
         * become so. Default: true.
         */
        exercises?: boolean;
        /** Verdicts that have changed, once a day. Default: false. */
        verdicts?: boolean;
        /**
         * What is over-built, incomplete, changed or has findings: on Mondays,
         * where there is anything. Default: true.
         */
        digest?: boolean;
        /**
         * That campaigns begin, end in 14 or 3 days, and have ended, and what
         * somebody has owners reminded of. Default: true.
         */
        campaigns?: boolean;
      };
      /** The refs of groups and users who are told nothing. */
      quietOwners?: string[];
      /**
       * The ref of the group that is told, without any name, that many verdicts
       * have moved at once, as they do when other rules come into force: no owner
       * is told then. Nobody is where it is left out.
       */
      operators?: string;
      /**
       * How many days before an acceptance or an exercise ends it is told, 1 to
       * 90. Default: 14.
       */
      daysBefore?: number;
      /** The hour of the day at which owners are told, in UTC. Default: 7. */
      hour?: number;
      /** More verdicts that have moved at once are many. Default: 100. */
      manyAtOnce?: number;
    };

    /** Events for other plugins of the backend. */
    events?: {
      /**
       * Whether each change of a verdict or of a requirement is published under the
       * topic rung.assessment.changed. Every plugin of the backend may subscribe, and
       * events name entities and values without asking who may see them. Default:
       * false.
       */
      enabled?: boolean;
    };

    /** How lists and reports are served. */
    reports?: {
      /**
       * The longest that a list or report may take. On PostgreSQL the database
       * itself ends a statement that takes longer. Default: 10 seconds.
       */
      statementTimeout?: HumanDuration | string;

      /**
       * The kinds that totals, groups, the matrix, findings and trends count
       * unless they are asked for others, such as `[Component, API]`. All of
       * them are to be assessed. What is left out is told apart. Default:
       * `[Component]`.
       */
      countedKinds?: string[];
    };
  };
}
