// @ts-check
import { spawn } from 'node:child_process';

/**
 * Opens an address in the reader's browser where there is a screen. That it cannot be opened
 * is no fault: the address has been printed.
 *
 * @param {string} address
 */
export function openAddress(address) {
  const command = openCommand(process.platform, process.env, address);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('  (No browser could be opened: open the address by hand.)'));
  child.unref();
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @param {string} address
 * @returns {[string, ...string[]] | null} a program and its arguments; null without a screen
 */
export function openCommand(platform, env, address) {
  if (env['CI'] || env['BROWSER'] === 'none') return null;
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : null;
}
