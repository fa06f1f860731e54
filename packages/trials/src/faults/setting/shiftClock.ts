// Loaded into a backend before all else, so that all of it has a clock that is
// ahead. What is written about other times stays what it is.
const ahead = Number(process.env.TRIALS_CLOCK_AHEAD);
const RealDate = Date;
const now = () => RealDate.now() + ahead;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
