import { scan } from './scan';
import { widget } from './widget';

/** The texts of faces that count what the last scan found, in German. */
export default { ...scan, ...widget };
