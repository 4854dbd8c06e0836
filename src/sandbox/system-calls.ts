/**
 * A filter of system calls for what runs inside: a small program for the kernel (classic BPF), written out here so that nothing
 * has to be built. What is refused answers EPERM, as it would to somebody without the right; tests need none of it.
 */
const NUMBERS = {
  x64: {
    audit: 0xc000003e,
    clone: 56,
    // ptrace, syslog, modify_ldt, pivot_root, chroot, acct, mount, umount2, swapon, swapoff, reboot, init_module, delete_module,
    // quotactl, kexec_load, add_key, request_key, keyctl, unshare, perf_event_open, name_to_handle_at, open_by_handle_at, setns,
    // process_vm_readv, process_vm_writev, kcmp, finit_module, kexec_file_load, bpf, userfaultfd
    refused: [101, 103, 154, 155, 161, 163, 165, 166, 167, 168, 169, 175, 176, 179, 246, 248, 249, 250, 272, 298, 303, 304, 308, 310, 311, 312, 313, 320, 321, 323],
  },
  arm64: {
    audit: 0xc00000b7,
    clone: 220,
    // The same where it exists: umount2, mount, pivot_root, chroot, quotactl, acct, unshare, kexec_load, init_module, delete_module,
    // syslog, ptrace, reboot, add_key, request_key, keyctl, swapon, swapoff, perf_event_open, name_to_handle_at, open_by_handle_at,
    // setns, process_vm_readv, process_vm_writev, kcmp, finit_module, bpf, userfaultfd, kexec_file_load
    refused: [39, 40, 41, 51, 60, 89, 97, 104, 105, 106, 116, 117, 142, 217, 218, 219, 224, 225, 241, 264, 265, 268, 270, 271, 272, 273, 280, 282, 294],
  },
} as const; // prettier-ignore
/** The same on every machine: io_uring_*, open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr. */
const REFUSED_EVERYWHERE = [425, 426, 427, 428, 429, 430, 431, 432, 433, 442];
/** Its arguments are in memory, where a filter cannot look: as if the kernel did not have it, so that `clone` is used. */
const CLONE3 = 435;
const CLONE_NEWUSER = 0x1000_0000;

const LOAD = 0x20;
const IF_EQUAL = 0x15;
const IF_AT_LEAST = 0x35;
const IF_BITS = 0x45;
const RETURN = 0x06;
const ALLOW = 0x7fff_0000;
const ERROR = 0x0005_0000;
const EPERM = 1;
const ENOSYS = 38;
/** Offsets in what the kernel shows a filter. */
const AT = { number: 0, machine: 4, firstArgument: 16 } as const;
/** Numbers from here on are of a second table (x32) that nobody needs. */
const SECOND_TABLE = 0x4000_0000;

/** The filter for a machine as bytes; null for one whose numbers are not known here. */
export function systemCallFilter(machine: string): Buffer | null {
  if (machine !== 'x64' && machine !== 'arm64') return null;
  const { audit, clone, refused } = NUMBERS[machine];
  const all = [...refused, ...REFUSED_EVERYWHERE];
  // Each step: code, steps to skip when it holds, steps to skip when not, value. The last three are the answers.
  const steps: [number, number, number, number][] = [];
  const total = 5 + all.length + 3 + 3;
  const answer = (which: 'allow' | 'refuse' | 'absent') =>
    total - { allow: 3, refuse: 2, absent: 1 }[which] - steps.length - 1;
  steps.push([LOAD, 0, 0, AT.machine]);
  steps.push([IF_EQUAL, 0, answer('refuse'), audit]);
  steps.push([LOAD, 0, 0, AT.number]);
  steps.push([IF_AT_LEAST, answer('refuse'), 0, SECOND_TABLE]);
  steps.push([IF_EQUAL, answer('absent'), 0, CLONE3]);
  for (const number of all) steps.push([IF_EQUAL, answer('refuse'), 0, number]);
  steps.push([IF_EQUAL, 0, answer('allow'), clone]);
  steps.push([LOAD, 0, 0, AT.firstArgument]);
  steps.push([IF_BITS, answer('refuse'), answer('allow'), CLONE_NEWUSER]);
  steps.push([RETURN, 0, 0, ALLOW], [RETURN, 0, 0, ERROR | EPERM], [RETURN, 0, 0, ERROR | ENOSYS]);
  const bytes = Buffer.alloc(steps.length * 8);
  for (const [index, [code, yes, no, value]] of steps.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(yes, index * 8 + 2);
    bytes.writeUInt8(no, index * 8 + 3);
    bytes.writeUInt32LE(value >>> 0, index * 8 + 4);
  }
  return bytes;
}

/** Shell text that opens the filter at a descriptor; `printf` writes bytes that no shell word can hold. */
export function openFilter(filter: Buffer, descriptor: number): string {
  const text = Array.from(filter, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  return `exec ${descriptor}< <(printf '${text}')`;
}
