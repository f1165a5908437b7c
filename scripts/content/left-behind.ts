/** The path of something below content/ in; whether an editor or a system left it there, unasked, out. */

/** Folders that programs make for themselves, at any depth. */
const folder =
  /^(?:\.(?:idea|vscode|vs|fleet|zed|obsidian|history|trash(?:es|-\d+)?|spotlight-v\d+|fseventsd|temporaryitems|documentrevisions-v\d+|apple(?:double|db|desktop)|st(?:folder|versions)|dropbox\.cache|sync)|__macosx|@eadir|\$recycle\.bin|system volume information)$/i;

/** Files, each line those of one program or family of programs. */
const files = [
  // vim: swap files, the file it tries a folder with.
  /^\..*\.sw[a-z]$|\.sw[opx]$|^4913$/,
  // emacs, and backups as most editors of Unix name them.
  /^\.?#.+#$|^\.#.|.~$|\.~\d+~$/,
  // LibreOffice, Microsoft Office, WPS.
  /^\.~|^~\$|^~wr[a-z]\d+\.tmp$/,
  // macOS; `Icon` ends with a carriage return.
  /^(?:\.ds_store|\._.*|\.localized|\.apdisk|\.volumeicon\.icns|icon[\r\ufffd])$|\.sb-[0-9a-f]{8}-\w{6}$/,
  // Windows.
  /^(?:(?:eh)?thumbs(?:_vista)?\.db(?::encryptable)?|desktop\.ini)$/,
  // Desktops and file systems of Linux.
  /^\.(?:directory|goutputstream-\w+|fuse_hidden\w+|nfs[0-9a-f]+)$|\.kate-swp$/,
  // JetBrains, Chrome's and other browsers' saving.
  /___jb_(?:tmp|old|bak)___$|\.(?:crswap|crdownload|part)$/,
  // Synchronised folders.
  /^(?:\.|~)syncthing[.~]|^\.dropbox(?:\.attr)?$|^\._?sync_\w+\.db|^\.owncloudsync\.log/,
  // git's and patch's, and backups by any program.
  /^\.(?:git)?keep$|\.(?:orig|rej|bak|tmp|temp)$/,
];

const file = new RegExp(files.map(({ source }) => `(?:${source})`).join("|"), "i");

/** Such a file is never read, never published and never an error, whatever it holds. */
export function isLeftBehind(segments: readonly string[]): boolean {
  return segments.some(isFolderLeftBehind) || file.test(segments.at(-1) ?? "");
}

export function isFolderLeftBehind(name: string): boolean {
  return folder.test(name);
}
