// Everything that is tried on a real cluster, in one process, since all of it
// shares the cluster and what takes a minute to build.
import './asked.trial.ts';
import './contract.trial.ts';
import './drill.trial.ts';
import './lab.trial.ts';
import './pages.trial.ts';
import './rights.trial.ts';
