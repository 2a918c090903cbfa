/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [hasInstallScript]
 * @property {string} [license]
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/** Licences that ask for nothing but to be named, and so may be part of what users install. */
const shipped = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Licences of tools, which are not passed on. */
const used = [...shipped, "BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "MPL-2.0", "Python-2.0", "Unlicense"];

/**
 * The packages of a lockfile, without the project itself.
 *
 * @param {Lockfile} lockfile
 */
export function lockedPackages({ packages }) {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ""), ...locked }));
}

/**
 * What is wrong with a lockfile: addresses, which would tie it to one registry, and packages without a hash, which could be
 * replaced by others.
 *
 * @param {Lockfile} lockfile
 * @returns {string[]}
 */
export function unsafeEntries(lockfile) {
  return lockedPackages(lockfile).flatMap(({ name, resolved, integrity }) => [
    ...(resolved === undefined ? [] : [`${name} has the address ${resolved}`]),
    ...(integrity?.startsWith("sha512-") ? [] : [`${name} has no SHA-512 hash`]),
  ]);
}

/**
 * The packages that want to run a script when they are installed, and are not refused it in package.json.
 *
 * @param {Lockfile} lockfile
 * @param {Record<string, boolean>} allowScripts
 * @returns {string[]}
 */
export function installScripts(lockfile, allowScripts) {
  return lockedPackages(lockfile)
    .filter(({ name, dev, hasInstallScript }) => hasInstallScript && !(dev && allowScripts[name] === false))
    .map(({ name }) => name);
}

/**
 * The packages whose licence is not among those that are allowed for their use.
 *
 * @param {Lockfile} lockfile
 * @param {readonly string[]} parts The names of the packages that users get.
 * @returns {string[]}
 */
export function unlicensed(lockfile, parts) {
  return lockedPackages(lockfile)
    .filter(({ name, license = "" }) => {
      const allowed = parts.includes(name) ? shipped : used;
      const choices = license.replace(/^\((.*)\)$/, "$1").split(" OR ");
      return !choices.some((choice) => allowed.includes(choice));
    })
    .map(({ name, license }) => `${name} (${license ?? "no licence"})`);
}
