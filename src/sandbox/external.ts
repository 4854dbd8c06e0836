import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { exec } from '../base/exec.ts';
import { UserError } from '../base/errors.ts';
import type { ControlGroups } from './control-group.ts';
import { DEFAULT_LIMITS, withRlimits } from './limits.ts';
import { BASE_ENV } from './mounts.ts';
import type { SandboxCommand } from './sandbox.ts';
import type { Supervised } from './supervise.ts';

/**
 * `external` says that the job itself is the sandbox. It is believed only when this finds no network device that is
 * up, no address that answers, nothing in the environment that looks like a secret, and no GPU device.
 */
export async function probeExternal(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<void> {
  const refuse = (found: string) => {
    throw new UserError('sandbox-unavailable', `sandbox external is refused: ${found}`);
  };
  const secrets = secretNames(env);
  if (secrets.length > 0) refuse(`the environment holds ${secrets.join(', ')}; start the job without it`);
  const devices = gpuDevices();
  if (devices.length > 0) refuse(`the job can use ${devices.join(', ')}; start it without a GPU`);
  const up = networkDevicesUp();
  if (up.length > 0) refuse(`the network device ${up.join(', ')} is up; start the job without network`);
  const result = await exec([process.execPath, '-e', REACH], { env: {}, signal, timeoutSeconds: 20, outputCap: 4096 });
  const reached = result.stdout.toString('utf8').trim();
  if (result.exitCode !== 0 || reached !== 'none')
    refuse(`the network answered (${reached || 'the probe did not end'}); start the job without network`);
}

/** Names in an environment that hold something a program in the job must not read. */
export function secretNames(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.keys(env).filter((name) => SECRET_NAME.test(name) && (env[name] ?? '') !== '');
}

const SECRET_NAME = /token|secret|passw|credential|api_?key|private_?key|access_?key|ssh_auth_sock/i;

// Connects to well-known addresses by TCP, by UDP with a real question, and by name. Only "there is no route" counts as
// no network: an address that refuses or stays silent is one that packets were sent to.
const REACH = `
const net = require('node:net'), dgram = require('node:dgram'), dns = require('node:dns');
const none = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EACCES', 'EPERM', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EAI_AGAIN', 'ENOTFOUND', 'ESERVFAIL', 'ECONNREFUSED_DNS']);
const tcp = (host, port) => new Promise((done) => {
  const socket = net.connect({ host, port, timeout: 2000 });
  const end = (answer) => { socket.destroy(); done(answer); };
  socket.on('connect', () => end(host)).on('timeout', () => end(host)).on('error', (e) => end(none.has(e.code) ? null : host + ' ' + e.code));
});
const udp = (host) => new Promise((done) => {
  const socket = dgram.createSocket('udp4');
  socket.on('error', () => undefined);
  socket.send(Buffer.alloc(12), 53, host, (e) => { socket.close(); done(e && none.has(e.code) ? null : host + ' (udp)'); });
});
const name = () => new Promise((done) => dns.lookup('github.com', (e) => done(e ? null : 'DNS')));
Promise.all([tcp('1.1.1.1', 443), tcp('8.8.8.8', 53), tcp('169.254.169.254', 80), tcp('2606:4700:4700::1111', 443), udp('8.8.8.8'), name()])
  .then((all) => { process.stdout.write(all.filter(Boolean).join(', ') || 'none'); process.exit(0); });
`;

/** Network devices other than loopback whose administrative flag says up. */
function networkDevicesUp(): readonly string[] {
  const root = '/sys/class/net';
  const names = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .slice(2)
    .map((line) => line.split(':')[0]?.trim() ?? '')
    .filter((name) => name !== '' && name !== 'lo');
  return names.filter((name) => {
    const flags = `${root}/${name}/flags`;
    // Without the flags, which a container may hide, a device counts as up.
    return !existsSync(flags) || (Number(readFileSync(flags, 'utf8').trim()) & 1) === 1;
  });
}

function gpuDevices(): readonly string[] {
  return readdirSync('/dev')
    .filter((name) => /^(?:nvidia|dri$|kfd$|dxg$)/.test(name))
    .map((name) => `/dev/${name}`);
}

/** One command with limits and an empty environment; the view of the file system is that of the job. */
export function inJob(prlimit: string, groups: ControlGroups | null, command: SandboxCommand): Supervised {
  const limits = { ...DEFAULT_LIMITS, ...command.limits };
  const marker = `GROUNDSKEEPER_SANDBOX=${randomBytes(12).toString('hex')}`;
  const env = Object.entries({ ...BASE_ENV, HOME: '/tmp', ...command.env }).map(([name, value]) => `${name}=${value}`);
  return {
    // `env -i` comes first in the launch text, so these assignments are its arguments.
    argv: [marker, ...env, ...withRlimits(prlimit, command.argv, limits, groups === null)],
    cwd: command.cwd ?? command.work,
    work: command.work,
    stdin: command.stdin,
    limits,
    groups,
    marker,
  };
}
