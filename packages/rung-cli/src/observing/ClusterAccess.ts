/** How an API server is reached, and as whom. */
export interface ClusterAccess {
  /** What the kubeconfig calls the cluster; from within nobody does. */
  name?: string;
  /** The address, such as `https://10.0.0.1:6443`. */
  server: string;
  /** Who has to have signed its certificate, as PEM; else whom the machine trusts. */
  ca?: string;
  /** Its certificate is not looked at. */
  isUnverified?: boolean;
  /** The name in its certificate, where the address has another. */
  serverName?: string;
  token?: string;
  /** The certificate of the user and its key, as PEM. */
  cert?: string;
  key?: string;
}
