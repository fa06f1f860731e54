export interface Config {
  rung?: {
    /** What the catalog does with the annotations of Rung as it takes entities in. */
    catalog?: {
      /**
       * What becomes of an entity with an annotation that cannot be read, or
       * whose name is misspelt. With report it is taken in, and a status item
       * says what is wrong; with refuse it is not, and what the catalog had of
       * it before stays. Default: report.
       */
      invalid?: 'report' | 'refuse';
      /**
       * Whether entities of the kinds in rung.scan.kinds get the labels
       * rung.dev/assessed-rung, rung.dev/assessed-status, rung.dev/fit and
       * rung.dev/built-rung, by which the catalog can be filtered. With true they
       * are by what the entity states; with report they are those of Rung's report,
       * with what is seen in clusters, as it was up to ten minutes ago. Default:
       * false.
       */
      labels?: boolean | 'report';
    };
  };
}
