import type { Running } from '../../platform/launcher.ts';
import { Platform } from '../../platform/Platform.ts';
import { ApiServer } from './ApiServer.ts';
import {
  bindRole,
  documentedRole,
  makeAccount,
  makeDocumentedRole,
  removeAccounts,
} from './accounts.ts';
import type { Binaries } from './binaries.ts';
import { ControlPlane } from './ControlPlane.ts';
import { installed, type Installed } from '../../platform/installed.ts';
import { Kubelets } from './Kubelets.ts';
import { Portal } from './Portal.ts';
import { readKubeconfig } from './readKubeconfig.ts';
import { labelZones, zoneLabel, zones } from './zones.ts';

/** What the account of the portal is called, and those with every right and none. */
const accounts = {
  portal: 'rung-observer',
  almighty: 'rung-almighty',
  powerless: 'rung-powerless',
};

/** A real cluster of three zones, and a portal that reads it. */
export class ClusterSetting {
  readonly api: ApiServer;
  /** Gone with the run. */
  readonly runFolder: string;
  /** The packages as an adopter has them. */
  readonly node: Installed['node'];
  readonly observation: Installed['observation'];
  readonly portal: Portal;
  readonly tokens: Readonly<Record<keyof typeof accounts, string>>;
  /** Left out where the cluster was there before. */
  readonly controlPlane?: ControlPlane;
  private readonly platform: Platform;

  /** A cluster of processes of this machine, gone once `running` is stopped. */
  static async ofBinaries(
    binaries: Binaries,
    running: Running,
  ): Promise<ClusterSetting> {
    const platform = await Platform.create(running);
    const controlPlane = await ControlPlane.start(
      binaries,
      platform.folder,
      running,
    );
    const kubelets = Kubelets.start(controlPlane.api, running);
    for (const [index, zone] of zones.entries()) {
      await kubelets.addNode(`node-${index + 1}`, { [zoneLabel]: zone });
    }
    return ClusterSetting.of(
      { platform, api: controlPlane.api, controlPlane },
      running,
    );
  }

  /** A cluster that runs already, with three workers that take part. */
  static async ofKubeconfig(
    path: string,
    running: Running,
  ): Promise<ClusterSetting> {
    const platform = await Platform.create(running);
    const api = ApiServer.create(readKubeconfig(path));
    await labelZones(api);
    return ClusterSetting.of({ platform, api }, running);
  }

  private static async of(
    parts: { platform: Platform; api: ApiServer; controlPlane?: ControlPlane },
    running: Running,
  ): Promise<ClusterSetting> {
    const { platform, api } = parts;
    running.add(() => removeAccounts(api, Object.values(accounts)));
    const tokens = {
      portal: await makeAccount(api, accounts.portal),
      almighty: await makeAccount(api, accounts.almighty),
      powerless: await makeAccount(api, accounts.powerless),
    };
    await makeDocumentedRole(api);
    await bindRole(api, accounts.portal, documentedRole.metadata.name);
    await bindRole(api, accounts.almighty, 'cluster-admin');
    const portal = await Portal.start(platform, api.access, tokens.portal);
    return new ClusterSetting({ ...parts, portal, tokens });
  }

  private constructor({
    platform,
    ...parts
  }: Pick<ClusterSetting, 'api' | 'portal' | 'tokens'> & {
    platform: Platform;
    controlPlane?: ControlPlane;
  }) {
    this.platform = platform;
    this.runFolder = platform.folder;
    const { node, observation } = installed(platform.folder);
    this.node = node;
    this.observation = observation;
    this.api = parts.api;
    this.portal = parts.portal;
    this.tokens = parts.tokens;
    this.controlPlane = parts.controlPlane;
  }

  endOfLogs(): string {
    return this.platform.endOfLogs('cluster_');
  }
}
