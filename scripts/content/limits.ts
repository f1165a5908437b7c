/** How large files of the content may be, in bytes. */

/** Larger entries are refused unread (see the rule file/size). */
export const entryLimit = 100_000;

/** Pixels a side (see the rule image/dimensions). */
export const pictureSide = 4096;

/** See the rule image/size. */
export const imageLimit = 1_000_000;
