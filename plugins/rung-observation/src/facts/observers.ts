import { autoscaling } from './autoscaling';
import { backups } from './backups';
import { clusters } from './clusters';
import { controlPlane } from './controlPlane';
import { controlPlaneNodes } from './controlPlaneNodes';
import { delivery } from './delivery';
import { mesh } from './mesh';
import { mtls } from './mtls';
import { offRegionBackups } from './offRegionBackups';
import { platform } from './platform';
import { provisioning } from './provisioning';
import { regions } from './regions';
import { storage } from './storage';
import { FactObserver } from './types';
import { zones } from './zones';

/**
 * Every fact that can be seen in a cluster. What is not here, such as tested
 * restores of a database, reasons and exercises, can only be declared.
 */
export const factObservers: readonly FactObserver[] = [
  controlPlane,
  controlPlaneNodes,
  zones,
  clusters,
  regions,
  storage,
  backups,
  offRegionBackups,
  delivery,
  provisioning,
  autoscaling,
  platform,
  mtls,
  mesh,
];
