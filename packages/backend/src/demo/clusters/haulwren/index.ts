import { DemoCluster } from '../types';
import { checkoutEu } from './checkoutEu';
import { checkoutNl } from './checkoutNl';
import { engineeringEu } from './engineeringEu';
import { fleetEu } from './fleetEu';
import { paymentsCluster } from './paymentsCluster';
import { rentalEu } from './rentalEu';
import { rentalStaging } from './rentalStaging';
import { rentalUs } from './rentalUs';

/** The clusters of Haulwren that are observed, which are as invented as the company. */
export const haulwren: readonly DemoCluster[] = [
  rentalEu,
  rentalUs,
  rentalStaging,
  checkoutEu,
  checkoutNl,
  paymentsCluster,
  fleetEu,
  engineeringEu,
];
