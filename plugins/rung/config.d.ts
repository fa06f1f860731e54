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
    /**
     * The template that records what an exercise of a failure has shown, as the
     * ref of an entity, for example `template:default/record-an-exercise`. With
     * it, findings on exercises and the section on what is built lead there: to
     * its parameters `entity` and `exercise`. Without it, or without the
     * scaffolder, there are no such links.
     *
     * @visibility frontend
     */
    exerciseTemplate?: string;
  };
}
