import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort, type Running } from '../../platform/launcher.ts';
import { onceTrue, waitFor } from '../../platform/waiting.ts';
import { ApiServer } from './ApiServer.ts';
import type { Binaries } from './binaries.ts';
import { controlPlaneFlags } from './flags.ts';
import { kubeconfigOf } from './kubeconfigOf.ts';

const readySeconds = 60;

/** A control plane without any node: processes of this machine, empty at first. */
export class ControlPlane {
  readonly api: ApiServer;
  readonly auditLog: string;
  /** Where its database answers, such as `http://127.0.0.1:2379`. */
  readonly etcdUrl: string;

  private constructor(api: ApiServer, auditLog: string, etcdUrl: string) {
    this.api = api;
    this.auditLog = auditLog;
    this.etcdUrl = etcdUrl;
  }

  /** Nothing of it is left when `running` has been stopped. */
  static async start(
    binaries: Binaries,
    runFolder: string,
    running: Running,
  ): Promise<ControlPlane> {
    const folder = join(runFolder, 'control-plane');
    mkdirSync(folder);
    const adminToken = randomBytes(24).toString('hex');
    writeFileSync(
      join(folder, 'tokens.csv'),
      `${adminToken},trials,trials,"system:masters"\n`,
    );
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    writeFileSync(join(folder, 'accounts.key'), privateKey);

    const ports = {
      etcd: await findFreePort(),
      peers: await findFreePort(),
      api: await findFreePort(),
    };
    const flags = controlPlaneFlags(binaries, folder, ports);
    const start = (name: keyof Binaries) =>
      startProgram(binaries[name], flags[name], join(folder, name), running);
    start('etcd');
    start('kube-apiserver');
    const certificate = join(folder, 'certificates', 'apiserver.crt');
    const ca = await waitFor('the API server has a certificate', 60, () => {
      try {
        return readFileSync(certificate, 'utf8') || undefined;
      } catch {
        return undefined;
      }
    });
    const url = `https://127.0.0.1:${ports.api}`;
    const api = ApiServer.create({ url, ca, token: adminToken });
    await waitFor('the API server is ready', readySeconds, async () =>
      onceTrue(await api.isReady()),
    );
    writeFileSync(join(folder, 'kubeconfig'), kubeconfigOf(api));
    start('kube-scheduler');
    start('kube-controller-manager');
    const etcdUrl = `http://127.0.0.1:${ports.etcd}`;
    return new ControlPlane(api, join(folder, 'audit.log'), etcdUrl);
  }
}

function startProgram(
  program: string,
  flags: readonly string[],
  name: string,
  running: Running,
) {
  const output = openSync(`${name}.log`, 'w');
  const child = spawn(program, flags, {
    stdio: ['ignore', output, output],
    // Ctrl-C reaches this program only, which stops what it has started.
    detached: true,
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const exited = new Promise(resolve => child.once('exit', resolve));
  running.add(async () => {
    end();
    await exited;
    process.off('exit', end);
  });
}
