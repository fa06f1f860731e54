export { lab } from './lab';
export {
  aks,
  aksWithoutZones,
  eks,
  gke,
  hostedOpenShift,
  k3s,
  openShift,
  selfManagedOnAws,
} from './providers';
