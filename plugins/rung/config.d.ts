export interface Config {
  rung?: {
    /**
     * The template that writes requirements down, as the ref of an entity, for
     * example `template:default/state-requirements`. With it, the card's links
     * "State requirements" and "Change requirements" lead there, with what is
     * stated now filled in: the template's parameters `entity` and
     * `requirements`. Without it, or without the scaffolder, they lead to the
     * calculator.
     *
     * @visibility frontend
     */
    requirementsTemplate?: string;
  };
}
